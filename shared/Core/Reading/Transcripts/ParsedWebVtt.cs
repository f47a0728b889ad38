using MentorOutlook.Core.Problems;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>What the WebVTT standard makes of a file, and what it drops on the way.</summary>
/// <param name="Cues">The standard's cues: line feeds inside a cue's text are kept, repeats too.</param>
/// <param name="Faults">One for each place where words or times are lost, in the order of the file.</param>
public sealed record ParsedWebVtt(IReadOnlyList<Cue> Cues, IReadOnlyList<Problem> Faults);
