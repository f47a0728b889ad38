using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Ports;

/// <summary>A mail or an appointment's body as the lines that a person sees; keeps the reading of HTML out of whoever fetches it.</summary>
public delegate IReadOnlyList<SourceLine> HtmlToLines(string html);
