using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Calendars;

internal static class Privacy
{
    public static bool IsPrivate(FileEvent file) => Of(file) is Sensitivity.Private or Sensitivity.Confidential;

    /// <summary>RFC 5545: a class that is not known is to be treated as private.</summary>
    public static Sensitivity Of(FileEvent file) => (file.Event.Class?.Trim().ToUpperInvariant() ?? "") switch
    {
        "" or "PUBLIC" => OfApple(file),
        "X-PERSONAL" => Sensitivity.Personal,
        "CONFIDENTIAL" => Sensitivity.Confidential,
        _ => Sensitivity.Private,
    };

    /// <summary>Apple's calendar server marks the event beside its class.</summary>
    private static Sensitivity OfApple(FileEvent file) =>
        file.Event.Properties.Get<string>("X-CALENDARSERVER-ACCESS")?.Trim().ToUpperInvariant() is "PRIVATE" or "CONFIDENTIAL" or "RESTRICTED"
            ? Sensitivity.Private
            : Sensitivity.Normal;
}
