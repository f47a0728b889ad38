using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

public sealed record TodoTask(string Id, string ListId)
{
    public string Title { get; init; } = "";

    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; }

    /// <summary>"notStarted", "inProgress", "completed", "waitingOnOthers" or "deferred".</summary>
    public string Status { get; init; } = "notStarted";

    public string Importance { get; init; } = "normal";

    /// <summary>Without it no reminder rings, whatever its time.</summary>
    public bool IsReminderOn { get; init; }

    public Instant? Reminder { get; init; }

    /// <summary>A day without an hour, whatever hour was written.</summary>
    public LocalDate? Due { get; init; }

    public LocalDate? StartOn { get; init; }

    public LocalDate? CompletedOn { get; init; }

    public ImmutableList<string> Categories { get; init; } = [];

    public ImmutableList<LinkedResource> Links { get; init; } = [];

    public Instant Created { get; init; }

    public Instant Modified { get; init; }

    public bool IsCompleted => Status == "completed";

    internal int Revision { get; init; }

    internal string ETag => $"W/\"{ItemIds.ChangeKey(Id, Revision)}\"";
}

/// <summary>Where a task comes from: the link under it.</summary>
public sealed record LinkedResource(string Id, string? WebUrl, string? ApplicationName, string? DisplayName, string? ExternalId)
{
    internal static LinkedResource Read(string id, JsonObject body) =>
        new(id, body["webUrl"]?.ToString(), body["applicationName"]?.ToString(), body["displayName"]?.ToString(), body["externalId"]?.ToString());

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["webUrl"] = WebUrl,
        ["applicationName"] = ApplicationName,
        ["displayName"] = DisplayName,
        ["externalId"] = ExternalId,
    };
}
