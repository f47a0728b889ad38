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
            .Select(draft => (Name: MailFile.NameOf(draft.Kind), Bytes: MailFile.Write(draft)))
            .Append((Name: "outcome.json", Bytes: Encoding.UTF8.GetBytes(outcome)))
            .ToList();
        var staged = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            if (files.Find(file => Directory.Exists(Path.Combine(folder, file.Name))).Name is { } taken)
            {
                return new Problem($"{taken} is a folder there", "rename it, or choose another folder with --out") { Where = folder };
            }

            foreach (var (name, bytes) in files)
            {
                var path = Path.Combine(folder, $".{name}.{Guid.NewGuid():N}.tmp");
                staged.Add(path);
                await File.WriteAllBytesAsync(path, bytes, cancellation);
            }

            foreach (var (path, (name, _)) in staged.Zip(files)) File.Move(path, Path.Combine(folder, name), overwrite: true);
            return Result.Of<IReadOnlyList<string>>([.. files.Select(file => Path.Combine(folder, file.Name))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem("the files cannot be written there", "choose a folder that you may write to with --out") { Where = folder };
        }
        finally
        {
            foreach (var path in staged.Where(File.Exists)) File.Delete(path);
        }
    }
}
