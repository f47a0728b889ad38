using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Drafts;

/// <summary>The words of a mail, twice: for those who see HTML and for those who read text.</summary>
public sealed record MailText(string Subject, string Html, string Text);

/// <summary>A mail that waits for a human to press Send.</summary>
public sealed record Draft(ArtefactKind Kind, Person From, Person To, Person? Copy, MailText Content);
