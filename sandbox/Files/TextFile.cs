using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Files;

/// <summary>A text that a person gave us by the name of a file, whatever wrote it.</summary>
public sealed class TextFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private TextFile(string name, string text) => (Name, Text, Lines) = (name, text, TextLines.Of(text));

    /// <summary>The file name as the user typed it.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>Numbered from 1; CRLF, LF and CR end a line.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    public static Task<Result<TextFile>> ReadAsync(string path, CancellationToken cancellationToken, Func<byte[], byte[]>? mend = null) =>
        ReadAsync(path, Patience, cancellationToken, mend);

    /// <param name="mend">What must be done to the bytes before they become characters.</param>
    /// <param name="patience">How long to wait for a file that does not answer, such as a pipe into which nobody writes.</param>
    public static async Task<Result<TextFile>> ReadAsync(string path, TimeSpan patience, CancellationToken cancellationToken, Func<byte[], byte[]>? mend = null)
    {
        var read = await FileBytes.ReadAsync(path, patience, cancellationToken).ConfigureAwait(false);
        if (!read.TryGet(out var bytes, out var problem)) return problem;
        if (FileSignature.KindOf(bytes) is { } kind) return FileProblems.NotText(path, kind);
        return Decoding.TextOf(mend is null ? bytes : mend(bytes)) is { } text ? new TextFile(path, text) : FileProblems.NotText(path, "a binary file");
    }
}
