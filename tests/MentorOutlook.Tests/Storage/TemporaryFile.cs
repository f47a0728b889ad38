using MentorOutlook.Storage;

namespace MentorOutlook.Tests.Storage;

/// <summary>A database file that goes when its test ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentoroutlook-");
    private readonly List<SqliteFile> _opened = [];

    public string Path => System.IO.Path.Combine(_folder.FullName, "store.db");

    public SqliteFile Open()
    {
        var file = SqliteFile.Open(Path);
        lock (_opened) _opened.Add(file);
        return file;
    }

    public void Dispose()
    {
        foreach (var file in _opened) file.Dispose();
        _folder.Delete(recursive: true);
    }
}
