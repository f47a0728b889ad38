using NodaTime;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>One person's words in one cue; where two people speak in a cue of the file, each has one of these.</summary>
/// <param name="Id">As the file has it; null where it has none.</param>
/// <param name="Start">Counted from the start of the recording.</param>
/// <param name="End">Counted from the start of the recording.</param>
/// <param name="Speaker">The name as the file writes it ("Martin, Camille (Contractor)"); null where it names nobody.</param>
/// <param name="Line">1-based line of the file where the words begin.</param>
public sealed record Cue(string? Id, Duration Start, Duration End, string? Speaker, string Text, int Line);
