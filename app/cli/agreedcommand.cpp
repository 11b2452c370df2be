// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/agreedlanguage.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

int percentOf(const application::AgreedPlace &place)
{
    return int(std::lround(place.share * 100));
}

QJsonObject agreedJson(const application::AgreedPlace &agreed)
{
    const model::PassagePlace &place = agreed.place;
    QJsonArray common;
    for (const model::TextRange &range : agreed.common)
        common.append(QJsonArray {range.start, range.end});
    return {{u"symbol"_s, place.work.symbol}, {u"title"_s, place.work.name}, {u"address"_s, place.passage.address.text()},
        {u"passage"_s, place.passage.id.value()}, {u"language"_s, place.text.language}, {u"date"_s, place.work.date.toString(Qt::ISODate)},
        {u"body"_s, place.work.body}, {u"session"_s, place.work.session}, {u"vote"_s, place.work.fields.value("vote"_L1).toObject()},
        {u"text"_s, place.passage.content}, {u"common"_s, common}, {u"percent"_s, percentOf(agreed)}, {u"own_series"_s, agreed.isOwnSeries},
        {u"asked"_s, agreed.isAsked}};
}

/// "without a vote", "27-5-14": in favour, against, abstaining.
QString voteInShort(const model::Record &work)
{
    const QJsonObject vote = work.fields.value("vote"_L1).toObject();
    const QString outcome = vote.value("outcome"_L1).toString();
    if (outcome == "without-vote"_L1)
        return u"without a vote"_s;
    if (outcome != "recorded-vote"_L1)
        return {};
    return u"%1-%2-%3"_s.arg(vote.value("in_favour"_L1).toInt()).arg(vote.value("against"_L1).toInt()).arg(vote.value("abstaining"_L1).toInt());
}

/// "2022-10-06  A/HRC/RES/51/12 OP8  HRC 51, without a vote  84 %	[Calls upon local governments] …".
QString agreedLine(const application::AgreedPlace &agreed)
{
    const model::PassagePlace &place = agreed.place;
    QString words = place.passage.content;
    for (auto range = agreed.common.crbegin(); range != agreed.common.crend(); ++range)
        words.insert(range->end, u']').insert(range->start, u'[');
    QStringList facts {QString(place.work.body + u' ' + place.work.session).trimmed(), voteInShort(place.work)};
    facts.removeAll(QString());
    const QString day = place.work.date.isValid() ? place.work.date.toString(Qt::ISODate) : u"----------"_s;
    return day + (agreed.isAsked ? u" *"_s : u"  "_s) + symbolOrName(place.work) + u' '
        + place.passage.address.text() + u"  "_s + facts.join(u", "_s) + u"  %1 %\t"_s.arg(percentOf(agreed)) + words;
}

void printGroup(const Context &context, const application::AgreedLanguage &language, bool isOwnSeries, const QString &heading)
{
    QStringList lines;
    for (const application::AgreedPlace &place : language.places) {
        if (place.isOwnSeries == isOwnSeries)
            lines.append(agreedLine(place));
    }
    if (lines.isEmpty())
        return;
    context.printLine(heading);
    for (const QString &line : std::as_const(lines))
        context.printLine(u"  "_s + line);
}

void printAgreed(const Context &context, const application::AgreedLanguage &language)
{
    if (context.json) {
        QJsonArray places;
        for (const application::AgreedPlace &place : language.places)
            places.append(agreedJson(place));
        context.print({{u"symbol"_s, language.asked.work.symbol}, {u"address"_s, language.asked.passage.address.text()},
            {u"language"_s, language.asked.text.language}, {u"words"_s, language.words}, {u"complete"_s, language.isComplete},
            {u"places"_s, places}});
        return;
    }
    printGroup(context, language, true, u"In its own series"_s);
    printGroup(context, language, false, u"Elsewhere"_s);
    if (language.othersCount() == 0)
        context.printLine(u"Its wording stands nowhere else in the library."_s);
    if (!language.isComplete)
        context.printLine(u"There are more places; --limit N shows more."_s);
}

}

Outcome agreed(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    TRY(const application::WordingPart part, application::wordingPart(target, context.option(u"quote"_s)));
    const int limit = context.has(u"limit"_s) ? context.option(u"limit"_s).toInt() : application::kMostAgreedPlaces;
    TRY(const application::AgreedLanguage language, library.run(application::agreedLanguage({part}, limit)));
    if (language.isTooShort)
        return std::unexpected(Failure(u"\"%1\": one word is no wording; quote more of it, or leave out --quote"_s.arg(language.words), Usage));
    printAgreed(context, language);
    return Done;
}

}
