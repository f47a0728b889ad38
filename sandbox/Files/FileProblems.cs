using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Files;

internal static class FileProblems
{
    public const int LargestMegabytes = 10;

    public static Problem NoName { get; } = new("No file is named", "give the name of a file");

    public static Problem Missing(string path) => new("There is no such file", "check the name and the folder") { Where = path };

    public static Problem Folder(string path) => new("This is a folder", "give the name of a file in it") { Where = path };

    public static Problem NotPermitted(string path) =>
        new("The file may not be read by this account", "change its permissions, or copy it to a folder of yours") { Where = path };

    public static Problem TooLarge(string path) =>
        new($"The file is larger than {LargestMegabytes} MB", "keep only what belongs to one session in it") { Where = path };

    public static Problem Unanswered(string path) =>
        new("The file does not answer: it may be a pipe into which nothing is written", "save the text in an ordinary file") { Where = path };

    public static Problem Unreadable(string path, Exception cause) =>
        new($"The file cannot be read ({Reason(cause)})", "close other programs that use it, or save a copy") { Where = path };

    public static Problem NotText(string path, string kind) =>
        new($"The file is {kind}, not a text", "save notes as .txt, .md or .html, an appointment as .ics, a transcript as .vtt") { Where = path };

    /// <summary>The system's words without the path or parameter that it appends.</summary>
    private static string Reason(Exception cause) => cause.Message.Split([" : ", ". ("], StringSplitOptions.None)[0].TrimEnd('.');
}
