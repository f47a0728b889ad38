using MentorOutlook.Core.Problems;
using Microsoft.AspNetCore.Http;

namespace MentorOutlook.Sandbox.Page;

/// <summary>What cannot be done is answered with what is wrong and what to do, never with a stack trace.</summary>
internal static class Refusals
{
    public static IResult Because(Problem problem, string? code = null) =>
        Results.Json(new { code, what = problem.What, whatToDo = problem.WhatToDo }, statusCode: StatusCodes.Status400BadRequest);

    public static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ArgumentException)
        {
            // The simulated Outlook has no such item any more.
            return Results.NotFound();
        }
        catch (HttpRequestException fault) when (fault.StatusCode is null)
        {
            return Results.StatusCode(StatusCodes.Status502BadGateway);
        }
    }
}
