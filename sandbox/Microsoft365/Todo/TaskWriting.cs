using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

/// <summary>The properties of a request's body, written into a task.</summary>
internal static class TaskWriting
{
    public static TodoTask Apply(TodoTask task, JsonObject body, TaskLists lists, Instant now)
    {
        foreach (var (name, value) in body) task = Set(task, name, value, lists);
        if (!task.IsCompleted) return task with { CompletedOn = null };
        return task.CompletedOn is null ? task with { CompletedOn = now.InUtc().Date } : task;
    }

    private static TodoTask Set(TodoTask task, string name, JsonNode? value, TaskLists lists) => name switch
    {
        "title" => task with { Title = value?.ToString() ?? "" },
        "body" => task with { Body = value?["content"]?.ToString() ?? "", BodyIsHtml = "html".Equals(value?["contentType"]?.ToString(), StringComparison.OrdinalIgnoreCase) },
        "status" => task with { Status = value?.ToString() ?? "notStarted" },
        "importance" => task with { Importance = value?.ToString() ?? "normal" },
        "isReminderOn" => task with { IsReminderOn = value?.GetValue<bool>() ?? false },
        "reminderDateTime" => task with { Reminder = Time(value)?.Instant },
        "dueDateTime" => task with { Due = Time(value)?.Local.Date },
        "startDateTime" => task with { StartOn = Time(value)?.Local.Date },
        "completedDateTime" => task with { CompletedOn = Time(value)?.Local.Date },
        "categories" => task with { Categories = [.. value?.AsArray().Select(item => item!.ToString()) ?? []] },
        "linkedResources" => task with { Links = [.. value?.AsArray().Select(item => LinkedResource.Read(lists.NewId("link"), item!.AsObject())) ?? []] },
        "@odata.type" => task,
        _ => throw GraphRefusal.NotServed($"writing todoTask.{name}"),
    };

    private static (LocalDateTime Local, Instant Instant)? Time(JsonNode? value)
    {
        if (value is null) return null;
        var (text, zone) = (value["dateTime"]?.ToString() ?? "", value["timeZone"]?.ToString());
        var local = Wire.Local(text) ?? throw new GraphRefusal(400, "invalidRequest", $"The dateTime '{text}' is not a local date and time; its zone belongs into timeZone.");
        var found = ZoneNames.Find(zone) ?? throw new GraphRefusal(400, "invalidRequest", $"The timeZone '{zone}' is not known.");
        return (local, local.InZoneLeniently(found).ToInstant());
    }
}
