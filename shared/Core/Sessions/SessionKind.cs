namespace MentorOutlook.Core.Sessions;

/// <summary>What a session is for; it decides the agenda and the questions proposed.</summary>
public enum SessionKind
{
    /// <summary>The first conversation: understand each other, diagnose, agree on the frame and the next steps.</summary>
    First,

    /// <summary>The ordinary one: open actions, one or two subjects, next steps.</summary>
    Working,
}
