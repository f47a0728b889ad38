using System.Security.Cryptography;
using System.Text;
using Ical.Net.CalendarComponents;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>One VEVENT: a single event, the master of a series, or an exception to one.</summary>
internal sealed record FileEvent(CalendarEvent Event, EventLines Lines, CalendarZones Zones)
{
    /// <summary>Whether the whole file says that its events are off.</summary>
    public bool IsWithdrawn { get; init; }

    public bool IsException => Event.Properties.ContainsKey("RECURRENCE-ID");

    public bool IsCancelled => IsWithdrawn || string.Equals(Event.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase);

    /// <summary>Ical.Net makes a random UID where the file has none, but a key must be the same tomorrow.</summary>
    public bool HasUid => Lines == EventLines.Unknown || Lines.TextOf("UID") is { } line && line.AsSpan(3).Trim() is not ("" or ":");

    public string Uid { get; } = Event.Uid?.Trim() ?? "";

    public string Key => HasUid ? Uid : Made();

    /// <summary>The problem of a property that is there but was not understood; null where all is well.</summary>
    public Problem? Unreadable(string property) => Unreadable(property, Event.Properties[property]?.Value is not null);

    public Problem? Unreadable(string property, bool understood) => !understood && Event.Properties.ContainsKey(property)
        ? new Problem($"{property} cannot be read: \"{OneLine.Of(Lines.TextOf(property))}\"", Problems.ExportAgain) { Line = Lines.LineOf(property) }
        : null;

    private string Made()
    {
        var content = $"{Lines.TextOf("DTSTART")}\n{Lines.TextOf("SUMMARY")}";
        return "made-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
    }
}
