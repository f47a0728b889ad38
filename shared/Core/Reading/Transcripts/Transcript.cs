namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>What was said in a recording, in the order of the file.</summary>
public sealed record Transcript(IReadOnlyList<Cue> Cues);
