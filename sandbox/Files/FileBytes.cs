using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Files;

/// <summary>The bytes of anything that has a path, without ever waiting or taking in more than was agreed.</summary>
internal static class FileBytes
{
    private const int Most = FileProblems.LargestMegabytes * 1024 * 1024;

    public static async Task<Result<byte[]>> ReadAsync(string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (string.IsNullOrWhiteSpace(path)) return FileProblems.NoName;

        // Opening a pipe waits for its writer and cannot be cancelled: a thread of its own waits, and is left behind if need be.
        using var gaveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var given = gaveUp.Token;
        var reading = Task.Factory.StartNew(() => Read(path, given), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var read = await reading.WaitAsync(patience, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return read;
        }
        catch (TimeoutException)
        {
            return FileProblems.Unanswered(path);
        }
        finally
        {
            await gaveUp.CancelAsync().ConfigureAwait(false);
        }
    }

    private static Result<byte[]> Read(string path, CancellationToken gaveUp)
    {
        try
        {
            if (Directory.Exists(path)) return FileProblems.Folder(path);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return ReadAll(file, gaveUp) is { } bytes ? bytes : FileProblems.TooLarge(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
        {
            return FileProblems.Missing(path);
        }
        catch (UnauthorizedAccessException)
        {
            return FileProblems.NotPermitted(path);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return FileProblems.Unreadable(path, e);
        }
    }

    /// <returns>Null where there is more than we take.</returns>
    private static byte[]? ReadAll(FileStream file, CancellationToken gaveUp)
    {
        if (file.CanSeek && file.Length > Most) return null;
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            gaveUp.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Most) return null;
        }

        return bytes.ToArray();
    }
}
