// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readercontent.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/lineage.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Of each relation and role, on the page of a record without a text.
constexpr int kLinksOfEach = 25;

/// The language of the place, else that of its passage, else the window's, else English, else the first.
QString languageOf(
    const library::DocumentQueries &queries, const Place &place, const QString &uiLanguage, const QStringList &there)
{
    QStringList wanted{place.language};
    if (place.language.isEmpty() && place.passage.isValid()) {
        if (const auto found = queries.place(place.passage))
            wanted.append(found->text.language);
    }
    wanted << uiLanguage << u"en"_s;
    for (const QString &language : std::as_const(wanted)) {
        if (there.contains(language))
            return language;
    }
    return there.value(0);
}

base::Status readText(const library::Database &database, ReaderContent &content)
{
    auto passages = library::DocumentQueries(database).passages(content.text.id);
    if (!passages)
        return base::failure(passages.error());
    content.passages = *std::move(passages);
    auto annotations = library::AnnotationQueries(database).ofText(content.text.id);
    if (!annotations)
        return base::failure(annotations.error());
    content.annotations = *std::move(annotations);
    return base::ok();
}

base::Status readLinks(const library::Database &database, ReaderContent &content)
{
    auto latest = library::LineageQueries(database).supersededBy(content.work.id);
    if (!latest)
        return base::failure(latest.error());
    content.supersededBy = *std::move(latest);
    const library::LinkQueries links(database);
    auto summary = library::readSummary(database, content.work.id);
    if (!summary)
        return base::failure(summary.error());
    content.summary = *std::move(summary);
    if (!content.hasText()) {
        // A State has thousands of links: its page shows the latest, and says how many there are.
        auto some = links.some(content.work.id, model::LinkEnd::From, kLinksOfEach);
        auto others = links.some(content.work.id, model::LinkEnd::To, kLinksOfEach);
        if (!some || !others)
            return base::failure(!some ? some.error() : others.error());
        content.from = *std::move(some);
        content.to = *std::move(others);
        return base::ok();
    }
    auto from = links.from(content.work.id);
    if (!from)
        return base::failure(from.error());
    content.from = *std::move(from);
    std::ranges::stable_partition(content.from,
        [&content](const model::LinkRow &row) { return row.fromLanguage.isEmpty() || row.fromLanguage == content.text.language; });
    auto to = links.to(content.work.id);
    if (!to)
        return base::failure(to.error());
    content.to = *std::move(to);
    return base::ok();
}

}

bool ReaderContent::isScan() const
{
    return passages.isEmpty() && text.remarks.contains(u"scanned"_s);
}

bool ReaderContent::needsRecognition() const
{
    return isScan() || text.remarks.contains(u"unknown-letters"_s);
}

QStringList ReaderContent::languages() const
{
    QStringList codes;
    for (const model::Text &one : texts)
        codes.append(one.language);
    return codes;
}

const model::Passage *ReaderContent::passage(base::PassageId id) const
{
    const auto found = std::ranges::find_if(passages, [id](const model::Passage &one) { return one.id == id; });
    return id.isValid() && found != passages.cend() ? &*found : nullptr;
}

const model::Passage *ReaderContent::passageAt(const model::Address &address) const
{
    if (address.isEmpty())
        return nullptr;
    const auto found
        = std::ranges::find_if(passages, [&address](const model::Passage &one) { return one.address == address; });
    return found != passages.cend() ? &*found : nullptr;
}

const model::Passage *ReaderContent::passageOf(const Place &place) const
{
    if (const model::Passage *found = passage(place.passage))
        return found;
    return passageAt(place.address);
}

const model::Passage *ReaderContent::counterpartOf(const ReaderContent &other, const model::Address &address) const
{
    if (const model::Passage *same = passageAt(address))
        return same;
    const model::Address whole(address.text().section(u" ("_s, 0, 0));
    const auto below = [&whole](const QList<model::Passage> &all) {
        QList<const model::Passage *> found;
        for (const model::Passage &one : all) {
            if (!one.address.isEmpty() && whole.contains(one.address))
                found.append(&one);
        }
        return found;
    };
    const QList<const model::Passage *> there = below(other.passages);
    const QList<const model::Passage *> here = below(passages);
    for (qsizetype rank = 0; rank < there.size(); ++rank) {
        if (there.at(rank)->address == address && rank < here.size())
            return here.at(rank);
    }
    return here.value(0);
}

QList<model::LinkRow> ReaderContent::inText() const
{
    QList<model::LinkRow> rows;
    for (const model::LinkRow &row : from) {
        if (row.link.fromPassage.isValid() && row.link.end > row.link.start && row.fromLanguage == text.language)
            rows.append(row);
    }
    return rows;
}

bool ReaderContent::looksLike(const ReaderContent &other) const
{
    const QList<model::LinkRow> links = inText();
    const QList<model::LinkRow> others = other.inText();
    return work.id == other.work.id && text.id == other.text.id && work.name == other.work.name
        && std::ranges::equal(passages, other.passages,
            [](const model::Passage &one, const model::Passage &two) {
                return one.id == two.id && one.content == two.content;
            })
        && std::ranges::equal(links, others, [](const model::LinkRow &one, const model::LinkRow &two) {
               return one.link.id == two.link.id && one.link.status == two.link.status
                   && one.to.inLibrary == two.to.inLibrary && one.link.start == two.link.start;
           });
}

base::Result<ReaderContent> readContent(
    const library::Database &database, const Place &place, const QString &uiLanguage)
{
    const library::DocumentQueries queries(database);
    ReaderContent content;
    auto work = queries.record(place.record);
    if (!work)
        return base::failure(work.error());
    content.work = *std::move(work);
    auto texts = queries.texts(place.record);
    if (!texts)
        return base::failure(texts.error());
    content.texts = *std::move(texts);
    const QString language = languageOf(queries, place, uiLanguage, content.languages());
    for (const model::Text &text : std::as_const(content.texts)) {
        if (text.language == language)
            content.text = text;
    }
    if (content.hasText()) {
        if (const base::Status done = readText(database, content); !done)
            return base::failure(done.error());
    }
    if (const base::Status done = readLinks(database, content); !done)
        return base::failure(done.error());
    return content;
}

}
