// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknmetadata.h"

#include <core/model/symbol.h>
#include <core/text/languagenames.h>
#include <core/text/normalised.h>

#include <QJsonArray>
#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kNoDate = "0001-01-01"_L1;

void setField(model::Record &work, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        work.fields.insert(name, value);
}

QDate dateOf(const QString &value)
{
    return value == kNoDate ? QDate() : QDate::fromString(value, Qt::ISODate);
}

void readIdentification(const Node &meta, model::ReadText &result)
{
    if (const Node *work = meta.find(u"FRBRWork")) {
        if (const Node *uri = work->child(u"FRBRuri"))
            setField(result.work, "frbr"_L1, uri->attribute(u"value"));
        if (const Node *date = work->child(u"FRBRdate"))
            result.work.date = dateOf(date->attribute(u"date"));
    }
    if (const Node *language = meta.find(u"FRBRlanguage"))
        result.text.language = text::languageOfCode(language->attribute(u"language"));
}

void readKeywords(const Node &meta, model::ReadText &result)
{
    QString agenda;
    for (const Node *keyword : meta.findAll(u"keyword")) {
        const QString shown = text::collapseSpace(keyword->attribute(u"showAs"));
        if (keyword->attribute(u"refersTo") == "agenda"_L1) {
            // The library's own headings are in capitals; the item's words are better.
            if (agenda.isEmpty() || agenda == agenda.toUpper())
                agenda = shown;
        } else if (keyword->attribute(u"dictionary") == "UNBIS Thesaurus"_L1 && !shown.isEmpty()
            && !result.keywords.contains(shown)) {
            result.keywords.append(shown);
        }
    }
    if (!result.keywords.isEmpty())
        result.work.fields.insert("keywords"_L1, QJsonArray::fromStringList(result.keywords));
    setField(result.work, "agenda_title"_L1, agenda.endsWith(u'.') ? agenda.chopped(1) : agenda);
}

// "Adopted without vote, 47th meeting" gives "47th meeting"; "S/PV.9568" stays.
QString meetingOf(const QString &printed)
{
    if (!printed.startsWith("Adopted"_L1))
        return printed;
    const qsizetype comma = printed.lastIndexOf(u',');
    return comma < 0 ? QString() : printed.sliced(comma + 1).trimmed();
}

void readWorkflow(const Node &meta, model::ReadText &result)
{
    for (const Node *step : meta.findAll(u"step")) {
        const QString outcome = step->attribute(u"outcome");
        const QString by = text::collapseSpace(step->attribute(u"by"));
        if (outcome == "draftResolution"_L1) {
            const QString draft = text::collapseSpace(step->attribute(u"as"));
            const std::optional<model::Symbol> symbol = model::Symbol::parse(draft);
            setField(result.work, "draft"_L1, symbol ? symbol->display() : draft);
            if (dateOf(step->attribute(u"date")).isValid())
                setField(result.work, "draft_date"_L1, step->attribute(u"date"));
            result.sponsorLine = by;
        } else if (outcome == "draftResolutionAdditionalSponsors"_L1) {
            result.additionalSponsorLine = by;
        } else if (outcome == "adopted"_L1) {
            setField(result.work, "status"_L1, u"adopted"_s);
            setField(result.work, "meeting"_L1, meetingOf(text::collapseSpace(step->attribute(u"as"))));
            if (const QDate date = dateOf(step->attribute(u"date")); date.isValid() && !result.work.date.isValid())
                result.work.date = date;
        }
    }
}

// "Adopted 14-0-1, 9568th meeting" where the file has no counts of its own.
QJsonObject voteOfWords(const Node &meta)
{
    static const QRegularExpression counts(u"Adopted (\\d+)-(\\d+)-(\\d+)"_s);
    for (const Node *step : meta.findAll(u"step")) {
        const QString words = step->attribute(u"as") + u' ' + step->attribute(u"by");
        if (words.contains("Adopted without"_L1))
            return {{"outcome"_L1, "without-vote"_L1}};
        const QRegularExpressionMatch match = counts.matchView(words);
        if (match.hasMatch()) {
            return {{"outcome"_L1, "recorded-vote"_L1}, {"in_favour"_L1, match.captured(1).toInt()},
                {"against"_L1, match.captured(2).toInt()}, {"abstaining"_L1, match.captured(3).toInt()}};
        }
    }
    return {};
}

void readVote(const Node &meta, model::ReadText &result)
{
    struct Side {
        QLatin1StringView source;
        QLatin1StringView field;
        QLatin1StringView role;
    };
    static constexpr Side kSides[]{{"inFavour"_L1, "in_favour"_L1, "in favour"_L1},
        {"against"_L1, "against"_L1, "against"_L1}, {"abstaining"_L1, "abstaining"_L1, "abstaining"_L1}};
    const Node *voting = meta.find(u"voting");
    if (!voting)
        return;
    QJsonObject vote;
    int total = 0;
    for (const Side &side : kSides) {
        int count = 0;
        for (const Node *counted : voting->findAll(u"count")) {
            if (counted->attribute(u"refersTo").remove(u'#') != side.source)
                continue;
            count += counted->attribute(u"value").toInt();
            for (const Node *voter : counted->findAll(u"organization"))
                result.states.append({voter->plainText(), side.role});
        }
        total += count;
        vote.insert(side.field, count);
    }
    vote.insert("outcome"_L1, "recorded-vote"_L1);
    if (voting->attribute(u"outcome") == "adoptedWithoutVote"_L1)
        vote = {{"outcome"_L1, "without-vote"_L1}};
    else if (total == 0)
        vote = voteOfWords(meta);
    if (!vote.isEmpty())
        result.work.fields.insert("vote"_L1, vote);
}

void readSession(const Node &cover, model::Record &work)
{
    const Node *session = cover.find(u"session");
    if (session && work.session.isEmpty())
        work.session = session->attribute(u"value");
    for (const Node *event : cover.findAll(u"event")) {
        for (const Node *date : event->findAll(u"date")) {
            const bool isStart = date->attribute(u"refersTo") == "#startDate"_L1;
            if (dateOf(date->attribute(u"date")).isValid())
                setField(work, isStart ? "session_start"_L1 : "session_end"_L1, date->attribute(u"date"));
        }
    }
}

// "Distr.: General" says "General"; other languages keep their word.
QString afterColon(const QString &line)
{
    const qsizetype colon = std::max(line.indexOf(u':'), line.indexOf(u'：'));
    return line.sliced(colon + 1).trimmed();
}

void readCover(const Node &cover, model::ReadText &result)
{
    model::Record &work = result.work;
    if (const Node *status = cover.find(u"docStatus"))
        setField(work, "distribution"_L1, afterColon(status->plainText()));
    QStringList items;
    for (const Node *inlineText : cover.findAll(u"inline")) {
        const QString name = inlineText->attribute(u"name");
        const QString shown = inlineText->plainText();
        if (name == "agenda item"_L1)
            items.append(inlineText->attribute(u"title").isEmpty() ? shown : inlineText->attribute(u"title"));
        else if (name == "agenda item name"_L1 && !shown.isEmpty())
            setField(work, "agenda_title"_L1, shown);
        else if (name == "originalLanguage"_L1)
            result.text.originalLanguage = text::languageOfName(inlineText->attribute(u"refersTo"));
        if (name == "originalLanguage"_L1 && result.text.originalLanguage.isEmpty())
            result.text.originalLanguage = text::languageOfName(afterColon(shown));
    }
    static const QRegularExpression words(u"^\\D*(?=\\d)"_s);
    setField(work, "agenda_item"_L1, items.join(u"; "_s).remove(words));
    for (const Node *date : cover.findAll(u"docDate")) {
        if (date->attribute(u"refersTo") == "#dateOfIssuance"_L1)
            setField(work, "issued"_L1, date->attribute(u"date"));
    }
    setField(work, "original_language"_L1, result.text.originalLanguage);
}

QString titleOf(const Node &document)
{
    const Node *preface = document.child(u"preface");
    const Node *title = preface ? preface->find(u"docTitle") : nullptr;
    if (!title && preface)
        title = preface->find(u"container");
    return title ? title->plainText() : QString();
}

}

void readAknMetadata(const Node &document, model::ReadText &result)
{
    result.work.kind = model::RecordKind::Document;
    if (const Node *meta = document.child(u"meta")) {
        readIdentification(*meta, result);
        readKeywords(*meta, result);
        readWorkflow(*meta, result);
        readVote(*meta, result);
    }
    if (const Node *cover = document.child(u"coverPage")) {
        readSession(*cover, result.work);
        readCover(*cover, result);
    }
    result.text.title = titleOf(document);
}

}
