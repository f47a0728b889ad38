using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

internal static class TaskJson
{
    public static JsonObject Of(TodoTask task, Preferences prefer, bool withLinks)
    {
        var json = new JsonObject
        {
            ["@odata.etag"] = task.ETag,
            ["importance"] = task.Importance,
            ["isReminderOn"] = task.IsReminderOn,
            ["status"] = task.Status,
            ["title"] = task.Title,
            ["createdDateTime"] = Wire.Of(task.Created),
            ["lastModifiedDateTime"] = Wire.Of(task.Modified),
            ["hasAttachments"] = false,
            ["categories"] = Wire.Array(task.Categories),
            ["id"] = task.Id,
            ["body"] = new JsonObject { ["content"] = task.Body, ["contentType"] = task.BodyIsHtml ? "html" : "text" },
        };
        // To Do leaves out what is not set.
        if (task.Due is { } due) json["dueDateTime"] = Day(due);
        if (task.StartOn is { } start) json["startDateTime"] = Day(start);
        if (task.CompletedOn is { } completed) json["completedDateTime"] = Day(completed);
        if (task.Reminder is { } reminder) json["reminderDateTime"] = Wire.DateTimeTimeZone(reminder, prefer);
        if (withLinks) json["linkedResources"] = Wire.Array(task.Links.Select(link => link.ToJson()));
        return json;
    }

    public static JsonObject Of(TodoTaskList list) => new()
    {
        ["@odata.etag"] = $"W/\"{ItemIds.ChangeKey(list.Id, 0)}\"",
        ["displayName"] = list.DisplayName,
        ["isOwner"] = true,
        ["isShared"] = false,
        ["wellknownListName"] = list.WellKnownName,
        ["id"] = list.Id,
    };

    private static JsonObject Day(LocalDate day) => Wire.DateTimeTimeZone(day.AtMidnight(), "UTC");
}
