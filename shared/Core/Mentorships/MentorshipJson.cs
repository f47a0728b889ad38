using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Core.Mentorships;

/// <summary>How a mentorship is spelt in JSON: names in plain English, moments in ISO 8601, zones by their IANA ids.</summary>
internal static class MentorshipJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // The owner may open the file: an apostrophe stays an apostrophe. It is never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new Spelt<Instant>(InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment } && IsUsual(moment) ? moment : null),
            new Spelt<OffsetDateTime>(OffsetDateTimePattern.ExtendedIso.Format, text => OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment } && IsUsual(moment.ToInstant()) ? moment : null),
            new Spelt<Duration>(DurationPattern.JsonRoundtrip.Format, text => DurationPattern.JsonRoundtrip.Parse(text) is { Success: true, Value: var length } ? length : null),
            new Spelt<Locale>(LocaleTag.Of, text => LocaleTag.Find(text)),
            new Named<EmailAddress>(address => address.Value, text => EmailAddress.TryParse(text, out var address) ? address : null),
            new Named<DateTimeZone>(zone => zone.Id, DateTimeZoneProviders.Tzdb.GetZoneOrNull),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    /// <summary>Whether a moment can be told in every zone; the first and the last one cannot.</summary>
    private static bool IsUsual(Instant moment) => moment >= Instant.FromUtc(1900, 1, 1, 0, 0) && moment < Instant.FromUtc(9000, 1, 1, 0, 0);

    private sealed class Spelt<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(Text(ref reader)) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    private sealed class Named<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(Text(ref reader)) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    private static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException();
}
