using System.Text;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Writes all files of a session or none: what lay in the folder before is lost only to a complete successor.</summary>
internal static class OutputFolder
{
    /// <returns>The paths written.</returns>
    public static async Task<Result<IReadOnlyList<string>>> WriteAsync(string folder, IReadOnlyList<Draft> drafts, string outcome, CancellationToken cancellation)
    {
        var files = drafts.OrderBy(draft => draft.Kind)
            .Select(draft => (Path: Path.Combine(folder, MailFile.NameOf(draft.Kind)), Bytes: MailFile.Write(draft)))
            .Append((Path: Path.Combine(folder, "outcome.json"), Bytes: Encoding.UTF8.GetBytes(outcome)))
            .ToList();
        using var replacement = new Replacement();
        try
        {
            replacement.Create(folder);
            foreach (var (path, bytes) in files) await replacement.StageAsync(path, bytes, cancellation);
            cancellation.ThrowIfCancellationRequested();
            replacement.Commit();
            return Result.Of<IReadOnlyList<string>>([.. files.Select(file => file.Path)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return files.Find(file => Directory.Exists(file.Path)).Path is { } taken
                ? new Problem($"{Path.GetFileName(taken)} is a folder there", "rename it, or choose another folder with --out") { Where = folder }
                : new Problem("the files cannot be written there", "choose a folder that you may write to with --out") { Where = folder };
        }
    }
}
