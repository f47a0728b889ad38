namespace MentorOutlook.Text.Html;

internal sealed class TableRow
{
    public bool HasCells { get; set; }
}
