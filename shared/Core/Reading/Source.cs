using NodaTime;

namespace MentorOutlook.Core.Reading;

/// <summary>Where a sentence of ours comes from: nothing is written that has none.</summary>
/// <param name="Text">The exact words, as they stand there.</param>
public abstract record Source(string Text);

/// <param name="Line">1-based line of the notes as the owner typed them.</param>
public sealed record NotesSource(int Line, string Text) : Source(Text);

/// <param name="Line">1-based line of the appointment's body.</param>
public sealed record EventSource(int Line, string Text) : Source(Text);

/// <param name="Cue">The cue's id; null where the file gives none.</param>
/// <param name="At">The cue's start, counted from the start of the recording.</param>
public sealed record TranscriptSource(string? Cue, Duration At, string Text) : Source(Text);

/// <param name="Received">When the other person's mail came; by it the reply is found among several.</param>
/// <param name="Line">1-based line of that mail.</param>
public sealed record ReplySource(Instant Received, int Line, string Text) : Source(Text);

/// <summary>A property of the appointment or of the mentorship rather than a sentence in it: its time, its people, its kind.</summary>
/// <param name="Property">The property's name in Graph's terms ("start", "subject") or ours ("kind").</param>
public sealed record PropertySource(string Property, string Text) : Source(Text);
