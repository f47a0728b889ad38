using System.Diagnostics;
using System.Text;
using CsCheck;
using MentorOutlook.Core.Problems;
using MentorOutlook.Sandbox.Files;

namespace MentorOutlook.Tests.Sandbox.Files;

public sealed class TextFileTests : IDisposable
{
    private const string Words = "Été à Noël : « cœur » 5 €";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentor");

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 LE with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 BE with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-32 LE with a mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Words)] },
        { "UTF-32 BE with a mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Words)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Words) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Words) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words) },
    };

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "a Word document", "PK\x03\x04\0\0[Content_Types].xml..word/document.xml"u8.ToArray() },
        { "an Excel workbook", "PK\x03\x04....xl/workbook.xml"u8.ToArray() },
        { "an OpenDocument file", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray() },
        { "a ZIP", "PK\x03\x04....photos/1.jpg"u8.ToArray() },
        { "a PDF", "%PDF-1.7\n"u8.ToArray() },
        { "a rich text document", "{\\rtf1\\ansi Bonjour}"u8.ToArray() },
        { "an image", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10] },
        { "an image", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "an old Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "a compressed file", [0x1F, 0x8B, 8] },
        { "a compressed file", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C] },
        { "a binary file", "Bonjour\0"u8.ToArray() },
        { "a binary file", [.. "Bonjour"u8, 1, 2, 3, 4] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_encoding_is_found_without_being_told(string encoding, byte[] bytes)
    {
        var file = await Read(Write(bytes));
        Assert.True(file.TryGet(out var text, out _), encoding);
        Assert.Equal(Words, text.Text);
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task A_file_that_is_no_text_is_named_for_what_it_is(string kind, byte[] bytes)
    {
        var problem = await Refusal(Write(bytes));
        Assert.Contains($"is {kind}", problem.What, StringComparison.Ordinal);
        Assert.Contains(".md", problem.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("un\ndeux\r\ntrois\rquatre", new[] { "un", "deux", "trois", "quatre" })]
    [InlineData("un\n\ndeux\n", new[] { "un", "", "deux" })]
    [InlineData("\r\r\n", new[] { "", "" })]
    public async Task Lines_are_numbered_from_one(string text, string[] expected)
    {
        Assert.True((await Read(Write(Encoding.UTF8.GetBytes(text)))).TryGet(out var file, out _));
        Assert.Equal(expected, file.Lines.Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, expected.Length), file.Lines.Select(line => line.Number));
    }

    [Fact]
    public async Task A_file_keeps_the_name_that_was_typed()
    {
        var typed = Path.GetRelativePath(Environment.CurrentDirectory, Write("Bonjour"u8));
        Assert.True((await Read(typed)).TryGet(out var file, out _));
        Assert.Equal(typed, file.Name);
    }

    [Theory]
    [InlineData("", "No file is named")]
    [InlineData("absent.txt", "There is no such file")]
    [InlineData("absent/notes.txt", "There is no such file")]
    [InlineData(".", "This is a folder")]
    [InlineData("a\nb.txt", "There is no such file")]
    [InlineData("a\0b.txt", "The file cannot be read (Null character in path)")]
    public async Task What_cannot_be_read_is_told_in_one_line(string path, string what)
    {
        var problem = await Refusal(path);
        Assert.StartsWith(what, problem.What, StringComparison.Ordinal);
        Assert.Equal(path, problem.Where);
        Assert.DoesNotContain('\n', problem.What + problem.WhatToDo);
        Assert.False(problem.What.EndsWith('.') || problem.WhatToDo.EndsWith('.'));
    }

    [Fact]
    public async Task A_name_longer_than_any_file_has_is_no_file() =>
        Assert.Equal("There is no such file", (await Refusal(Path.Combine(_folder.FullName, new string('x', 5000)))).What);

    [Fact]
    public async Task Ten_megabytes_are_read_and_one_byte_more_is_refused()
    {
        var bytes = new byte[10 * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        Assert.True((await Read(Write(bytes))).TryGet(out _, out _));
        Assert.Contains("larger than 10 MB", (await Refusal(Write([.. bytes, (byte)'a']))).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_permission_says_so_to_all_but_the_superuser()
    {
        var path = Write("Bonjour"u8);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        var mayRead = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess;

        var result = await Read(path);

        Assert.Equal(mayRead, result.TryGet(out _, out var problem));
        if (!mayRead) Assert.Contains("may not be read", problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_end_is_not_read_to_its_end()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "No such device here.");
        Assert.Contains("larger than 10 MB", (await Refusal("/dev/zero")).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_never_answers_is_given_up()
    {
        var path = Pipe();
        var watch = Stopwatch.StartNew();
        Assert.Contains("does not answer", (await Refusal(path, TimeSpan.FromMilliseconds(200))).What, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));

        // Lets the thread that still waits for a writer go.
        await File.WriteAllTextAsync(path, "trop tard", TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_pipe_that_answers_is_read()
    {
        var path = Pipe();
        var reading = Read(path);
        await File.WriteAllTextAsync(path, "Bonjour", TestContext.Current.CancellationToken);
        Assert.True((await reading).TryGet(out var file, out _));
        Assert.Equal("Bonjour", file.Text);
    }

    [Fact]
    public async Task Reading_can_be_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TextFile.ReadAsync("x", new CancellationToken(canceled: true)));

    [Fact]
    public async Task Any_bytes_are_a_text_or_a_problem() =>
        await Gen.OneOf(Gen.Byte.Array[0, 200], Gen.Byte[32, 255].Array[0, 200], Gen.OneOf<byte>(0, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 65).Array[0, 12])
            .SampleAsync(async bytes =>
            {
                var result = await Read(Write(bytes));
                Assert.True(!result.TryGet(out var file, out _) || !file.Text.Contains('\0', StringComparison.Ordinal));
            }, iter: 200, threads: 1);

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<Result<TextFile>> Read(string path) => TextFile.ReadAsync(path, TestContext.Current.CancellationToken);

    private static async Task<Problem> Refusal(string path, TimeSpan? patience = null)
    {
        var result = await TextFile.ReadAsync(path, patience ?? TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.False(result.TryGet(out _, out var problem));
        return problem;
    }

    private string Write(ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, "notes.txt");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Pipe()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Named pipes are no files there.");
        var path = Path.Combine(_folder.FullName, "pipe");
        using var process = Process.Start("mkfifo", path);
        process.WaitForExit();
        return path;
    }
}
