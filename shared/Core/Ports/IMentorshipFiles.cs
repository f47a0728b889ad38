using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Ports;

/// <summary>Where the mailbox's owner keeps their mentorships.</summary>
public interface IMentorshipFiles
{
    /// <returns>The mentorship that an appointment belongs to; null where it belongs to none.</returns>
    Task<Mentorship?> FindAsync(Appointment appointment, CancellationToken cancellation);
}
