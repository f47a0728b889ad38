using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Ports;

/// <summary>Reads HTML as the lines that a person sees. HTML itself stays out of Core.</summary>
public delegate IReadOnlyList<SourceLine> HtmlToLines(string html);
