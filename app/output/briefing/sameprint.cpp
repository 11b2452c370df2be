// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sameprint.h"

#include <algorithm>
#include <tuple>

namespace briefing {

namespace {

// A member more, and these do not compile until it is compared too.

auto valuesOf(const model::Passage &passage)
{
    const auto &[id, text, position, kind, address, label, level, content, spans, page, pageLabel, speaker] = passage;
    return std::tie(id, text, position, kind, address, label, level, content, spans, page, pageLabel, speaker);
}

auto valuesOf(const model::Record &record)
{
    const auto &[id, kind, name, symbolKey, symbol, body, session, date, inLibrary, fields] = record;
    return std::tie(id, kind, name, symbolKey, symbol, body, session, date, inLibrary, fields);
}

auto valuesOf(const model::Source &source)
{
    const auto &[id, sha256, path, format, size, imported] = source;
    return std::tie(id, sha256, path, format, size, imported);
}

auto valuesOf(const model::Text &text)
{
    const auto &[id, work, language, title, originalLanguage, remarks, source] = text;
    return std::tuple_cat(std::tie(id, work, language, title, originalLanguage, remarks), valuesOf(source));
}

bool samePassages(const QList<model::Passage> &one, const QList<model::Passage> &other)
{
    return std::ranges::equal(one, other, [](const model::Passage &left, const model::Passage &right) { return valuesOf(left) == valuesOf(right); });
}

auto coverOf(const model::Pack &pack)
{
    return std::tie(pack.title, pack.subtitle, pack.preparedFor, pack.preparedBy, pack.classification, pack.date);
}

}

bool printSame(const Block &one, const Block &other)
{
    const auto values = [](const Block &block) {
        const auto &[kind, heading, headingLevel, text, passages, language, quotation, facts, record, source, annotations, reason, attribution, shownIn] = block;
        return std::tuple_cat(std::tie(kind, heading, headingLevel, text, language, quotation, facts, annotations, reason, attribution, shownIn),
            valuesOf(record), valuesOf(source));
    };
    return values(one) == values(other) && samePassages(one.passages, other.passages);
}

bool printSame(const Outline &one, const Outline &other)
{
    const auto values = [](const Outline &outline) {
        return std::tuple_cat(coverOf(outline.pack), std::tie(outline.sources, outline.quotations, outline.changedQuotations, outline.design));
    };
    return values(one) == values(other)
        && std::ranges::equal(one.blocks, other.blocks, [](const Block &left, const Block &right) { return printSame(left, right); });
}

}
