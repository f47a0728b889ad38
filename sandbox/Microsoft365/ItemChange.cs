namespace MentorOutlook.Sandbox.Microsoft365;

internal enum ChangeType
{
    Created,
    Updated,
    Deleted,
}

/// <param name="Kind">"Events" or "Messages", as in the resource of a notification.</param>
/// <param name="Folder">The id of the folder of a message, else null.</param>
internal sealed record ItemChange(Mailbox Mailbox, string Kind, ChangeType Type, string ImmutableId, string MutableId, string ETag, string? Folder = null);
