namespace MentorOutlook.Core.Drafts;

/// <summary>The words of a Microsoft To Do task. Its reader is the mailbox's owner, on a phone.</summary>
/// <param name="LinkText">What the task's link is called.</param>
public sealed record TaskWords(string Title, string Body, string LinkText);
