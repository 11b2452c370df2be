// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textselection.h"

#include <analysis/anchoring/anchoring.h>
#include <application/annotations.h>
#include <core/model/reference.h>
#include <presentation/search/querytext.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// The stretch of a passage that a part stands for.
std::pair<int, int> stretchOf(const TextSelection::Part &part, const model::Passage &passage)
{
    return part.words.isEmpty() ? std::pair(0, int(passage.content.size())) : std::pair(part.start, part.end);
}

}

TextSelection::TextSelection(ReaderContent content, const QList<PassageRange> &ranges)
    : m_content(std::move(content))
{
    for (const PassageRange &range : ranges) {
        if (const model::Passage *passage = m_content.passage(range.passage))
            m_parts.append({range.passage, passage->address, passage->content.sliced(range.start, range.end - range.start),
                range.start, range.end});
    }
}

const model::Passage *TextSelection::first() const
{
    return m_parts.isEmpty() ? nullptr : m_content.passage(m_parts.first().passage);
}

QList<base::PassageId> TextSelection::passages() const
{
    QList<base::PassageId> ids;
    for (const Part &part : m_parts)
        ids.append(part.passage);
    return ids;
}

model::CitedWork TextSelection::work() const
{
    return application::citedWork(m_content.work, m_content.text, first());
}

citation::Citation TextSelection::citation(const QString &style) const
{
    return application::citeRich(m_content.work, m_content.text, first(), style);
}

citation::Citation TextSelection::quotation(const QString &style) const
{
    QStringList words;
    for (const Part &part : m_parts)
        words.append(part.words.isEmpty() ? m_content.passage(part.passage)->content : part.words);
    const citation::Citation source = citation(citation::citationStyles().contains(style) ? style : u"un"_s);
    const QString quoted = words.join(u'\n');
    //: A quotation on the clipboard: %1 the words, %2 where they stand.
    const QString form = tr("“%1” (%2)");
    return {form.arg(quoted, source.plain), form.arg(quoted.toHtmlEscaped().replace(u'\n', "<br>"_L1), source.html)};
}

QString TextSelection::uri() const
{
    const model::Record &work = m_content.work;
    return model::Reference::link(work.symbol.isEmpty() ? u"#%1"_s.arg(work.id.value()) : work.symbol,
        m_parts.isEmpty() ? model::Address() : m_parts.first().address);
}

QString TextSelection::similarQuery() const
{
    if (m_parts.isEmpty())
        return {};
    model::Hit asked;
    asked.passage = m_parts.first().passage;
    asked.symbol = m_content.work.symbol;
    asked.address = m_parts.first().address.text();
    asked.language = m_content.text.language;
    return similarTo(asked);
}

QList<application::WordingPart> TextSelection::wording() const
{
    QList<application::WordingPart> wording;
    for (const Part &part : m_parts)
        wording.append({part.passage, part.words.isEmpty() ? model::TextRange() : model::TextRange {part.start, part.end}});
    return wording;
}

QList<model::Annotation> TextSelection::annotations(model::Colour colour, model::AnnotationKind kind) const
{
    if (!model::isOnWords(kind))
        return {onParagraph(colour, kind)};
    QList<model::Annotation> made;
    for (const Part &part : m_parts) {
        const model::Passage &passage = *m_content.passage(part.passage);
        if (passage.content.isEmpty())
            continue;
        const auto [start, end] = stretchOf(part, passage);
        model::Annotation annotation = application::newAnnotation(kind);
        annotation.record = m_content.work.id;
        annotation.text = m_content.text.id;
        annotation.passage = passage.id;
        annotation.address = passage.address.text();
        annotation.anchor = anchoring::anchorAt(passage, start, end);
        annotation.colour = colour;
        made.append(annotation);
    }
    return made;
}

model::Annotation TextSelection::onParagraph(model::Colour colour, model::AnnotationKind kind) const
{
    model::Annotation annotation = application::newAnnotation(kind);
    annotation.record = m_content.work.id;
    annotation.text = m_content.text.id;
    annotation.colour = colour;
    if (const model::Passage *passage = first(); passage && kind != model::AnnotationKind::DocumentNote) {
        annotation.passage = passage->id;
        annotation.address = passage->address.text();
        annotation.anchor = anchoring::anchorAt(*passage, 0, int(passage->content.size()));
    }
    return annotation;
}

std::optional<model::Link> TextSelection::link(const QString &relation) const
{
    const model::Passage *passage = first();
    if (!passage)
        return std::nullopt;
    model::Link link;
    link.from = m_content.work.id;
    link.fromPassage = passage->id;
    std::tie(link.start, link.end) = stretchOf(m_parts.first(), *passage);
    link.text = passage->content.mid(link.start, link.end - link.start);
    link.relation = relation;
    return link;
}

}
