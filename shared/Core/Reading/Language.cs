namespace MentorOutlook.Core.Reading;

public enum Language
{
    French,
    English,
}
