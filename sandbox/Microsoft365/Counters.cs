namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>What arrived at the Graph endpoints, refused or not: the two first are expected to stay 0.</summary>
public sealed class Counters
{
    private int _mails;
    private int _appointments;
    private int _drafts;

    /// <summary>Calls that would send mail: sendMail, send, reply, forward.</summary>
    public int MailsSentByService => Volatile.Read(ref _mails);

    /// <summary>Calls that would write, answer or cancel an appointment.</summary>
    public int AppointmentsWrittenByService => Volatile.Read(ref _appointments);

    /// <summary>Drafts that were created, late ones included.</summary>
    public int DraftsCreated => Volatile.Read(ref _drafts);

    internal void CountMail() => Interlocked.Increment(ref _mails);

    internal void CountAppointment() => Interlocked.Increment(ref _appointments);

    internal void CountDraft() => Interlocked.Increment(ref _drafts);
}
