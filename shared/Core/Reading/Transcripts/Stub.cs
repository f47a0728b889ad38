using NodaTime;
namespace MentorOutlook.Core.Reading.Transcripts;
public sealed record Transcript(IReadOnlyList<Cue> Cues);
public sealed record Cue(string? Id, Duration Start, Duration End, string? Speaker, string Text, int Line);
