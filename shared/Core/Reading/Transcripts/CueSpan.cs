namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>What one voice says in a cue.</summary>
/// <param name="Line">1-based line of the file where the words begin.</param>
internal readonly record struct CueSpan(string? Speaker, string Text, int Line);
