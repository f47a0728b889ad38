using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Says in a person's words why an appointment gets nothing.</summary>
internal static class Refusals
{
    public static Problem For(NoSession reason, string calendar) => (reason switch
    {
        NoSession.Private => new Problem("the appointment is private", "take the private mark off it, or choose another one with --event or --occurrence"),
        NoSession.Cancelled => new Problem("the appointment was cancelled", "choose another one with --event or --occurrence"),
        NoSession.Declined => new Problem("you declined the appointment", "accept it, or choose another one with --event or --occurrence"),
        NoSession.NotMarked or NoSession.Past => new Problem("nothing is due for the appointment", "choose another one with --event or --occurrence"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    }) with { Where = calendar };
}
