using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>How the id of an extended property is written: "String {guid} Name name", "Integer {guid} Id 0x8502" or "String 0x007D".</summary>
internal static partial class NamedProperty
{
    public static string Checked(string id) =>
        Form().IsMatch(id) ? id : throw new GraphRefusal(400, "ErrorInvalidProperty", $"The extended property id '{id}' is not valid.");

    [GeneratedRegex(@"^(String|Boolean|Integer|Long|Double|SystemTime|Guid|CLSID|Binary|Short|Float|Currency|ApplicationTime)\s+(\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}\s+(Name\s+\S.*|Id\s+0x[0-9a-fA-F]+)|0x[0-9a-fA-F]+)$")]
    private static partial Regex Form();
}
