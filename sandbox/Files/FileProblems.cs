using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Files;

internal static class FileProblems
{
    public const int LargestMegabytes = 10;

    public static Problem NoName { get; } = new("No file is named", "give the name of a .txt, .md, .html or .vtt file");

    public static Problem Missing(string path) => new($"There is no file {Shown(path)}", "check the name and the folder");

    public static Problem Folder(string path) => new($"{Shown(path)} is a folder", "give the name of a file in it");

    public static Problem NotPermitted(string path) =>
        new($"{Shown(path)} may not be read by this account", "change the file's permissions, or copy it to a folder of yours");

    public static Problem TooLarge(string path) =>
        new($"{Shown(path)} is larger than {LargestMegabytes} MB", "keep only the notes or the transcript of one session in it");

    public static Problem Unanswered(string path) =>
        new($"{Shown(path)} does not answer: it may be a pipe into which nothing is written", "save the text in an ordinary file");

    public static Problem Unreadable(string path, Exception cause) =>
        new($"{Shown(path)} cannot be read: {OneLine(cause.Message).TrimEnd('.')}", "close other programs that use it, or save a copy");

    public static Problem NotText(string path, string kind) =>
        new($"{Shown(path)} is {kind}, not a text", "save it as .txt, .md or .html");

    private static string Shown(string path) => $"\"{OneLine(path)}\"";

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
