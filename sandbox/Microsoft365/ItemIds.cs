using System.Security.Cryptography;
using System.Text;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>
/// The two ids of an item of Exchange. The mutable one names the folder too, so it changes when the item moves;
/// the immutable one is only given to those who ask for it. Both are case-sensitive.
/// </summary>
internal static class ItemIds
{
    public static string Immutable(string seed) => $"AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A{Hash(seed)}AAA=";

    public static string Mutable(string seed, string folder) => $"AAMkADM0{Hash($"{seed}|{folder}")}BGAAAAAAC8{Hash(folder)[..12]}AAA=";

    public static string Folder(string seed) => $"AQMkADM0{Hash($"folder|{seed}")}AAAA";

    public static string ChangeKey(string id, int revision) => Hash($"{id}|{revision}")[..24];

    private static string Hash(string text) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 24).Replace('+', '-').Replace('/', '_');
}
