// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtitlereader.h"

#include "transcript.h"

#include <core/text/languagenames.h>
#include <import/formats/encoding.h>

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSubtitleHeadLength = 4096;

QString headOf(const Input &input)
{
    return decodeText(input.bytes.first(std::min(kSubtitleHeadLength, input.bytes.size())));
}

bool hasTimes(const QString &head)
{
    const QStringList lines = head.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) { return isTimeLine(line); });
}

// "webinar.fr.vtt": programs that fetch captions put the language there.
QString languageInName(const QString &fileName)
{
    static const QRegularExpression pattern(u"\\.([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.\\w+$"_s);
    return text::languageOfCode(pattern.match(fileName).captured(1));
}

QList<model::RawParagraph> paragraphsOf(const QList<Turn> &turns)
{
    QList<model::RawParagraph> paragraphs;
    paragraphs.reserve(turns.size());
    for (const Turn &turn : turns)
        paragraphs.append({.text = {turn.text, {}}, .page = timeCode(turn.start), .speaker = turn.speaker});
    return paragraphs;
}

}

base::Result<model::ExtractedText> SubtitleReader::read(const Input &input) const
{
    const CueFile file = cuesOf(decodeText(input.bytes));
    model::ExtractedText result;
    result.markup = model::ExtractedText::Markup::Turns;
    result.paragraphs = paragraphsOf(turnsOf(file.cues));
    result.declared.dropped = file.dropped;
    result.declared.text.title = file.title;
    result.declared.text.language = file.language.isEmpty() ? languageInName(input.fileName) : file.language;
    return result;
}

bool WebVttReader::accepts(const Input &input) const
{
    static const QRegularExpression mark(u"^WEBVTT(?:\\s|$)"_s);
    if (isBinary(input.bytes))
        return false;
    const QString head = headOf(input);
    return mark.matchView(head).hasMatch() || (input.fileName.endsWith(".vtt"_L1, Qt::CaseInsensitive) && hasTimes(head));
}

bool SrtReader::accepts(const Input &input) const
{
    static const QRegularExpression firstCue(u"^\\s*\\d{1,6}\\s*\\r?\\n([^\\n]*-->[^\\n]*)\\r?\\n"_s);
    if (isBinary(input.bytes))
        return false;
    const QString head = headOf(input);
    const QRegularExpressionMatch match = firstCue.match(head);
    return (match.hasMatch() && isTimeLine(match.captured(1)))
        || (input.fileName.endsWith(".srt"_L1, Qt::CaseInsensitive) && hasTimes(head));
}

}
