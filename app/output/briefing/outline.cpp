// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "clearance.h"
#include "table.h"

#include <core/model/symbol.h>
#include <output/citation/citation.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

/// How a work is named over its quotations and in the contents: "57/12 Local government and human rights".
QString headingOf(const model::Record &record, const model::Text &text)
{
    const QString title = text.title.isEmpty() ? record.name : text.title;
    const std::optional<model::Symbol> symbol = model::Symbol::parse(record.symbol);
    const QString number = symbol ? symbol->shortForm() : record.symbol;
    if (number.isEmpty() || title.startsWith(number))
        return title.isEmpty() ? number : title;
    return title.isEmpty() || title == record.symbol ? number : u"%1 %2"_s.arg(number, title);
}

/// Whether a block prints all paragraphs of another one.
bool holds(const Block &block, const Block &other)
{
    return !other.passages.isEmpty() && std::ranges::all_of(other.passages, [&block](const model::Passage &passage) {
        return std::ranges::any_of(
            block.passages, [&passage](const model::Passage &one) { return one.id == passage.id && one.id.isValid(); });
    });
}

/// A note that nobody wrote, a table of nothing, a private annotation.
bool printsNothing(const Block &block)
{
    const bool mayBeEmpty = block.kind == Block::Kind::Note || block.kind == Block::Kind::Table || block.kind == Block::Kind::Annotation;
    return mayBeEmpty && block.text.trimmed().isEmpty() && block.passages.isEmpty() && block.facts.isEmpty()
        && block.quotation.text.isEmpty() && block.quotation.check == Check::Exact;
}

/// What was left out of a block's paragraphs; their annotations go as well.
void note(Block &block, const Clearance &clearance)
{
    block.attribution = std::max(block.attribution, clearance.strictest);
    block.annotations.removeIf([&](const model::Annotation &annotation) { return clearance.changed.contains(annotation.passage); });
}

/// Puts the blocks together. Stack only.
class Composer
{
public:
    Composer(const model::Pack &pack, const Released &released, const QString &style)
        : m_released(released)
        , m_style(style)
        , m_notes(style)
    {
        m_outline.pack = pack;
    }

    void add(const Material &material);
    Outline take();

private:
    Block headingBlock(const Material &material);
    Block noteBlock(const Material &material) const;
    Block documentBlock(const Material &material);
    Block quotationBlock(const Material &material);
    /// What a sub-paragraph hangs on, unless the block before it has printed that.
    QList<model::Passage> openingOf(const Material &material) const;
    Block annotationBlock(const Material &material);
    Block recordBlock(const Material &material);
    Block tableBlock(const Material &material) const;
    Block begin(Block::Kind kind, const Material &material) const;
    void quote(Block &block, const Material &material, const QString &words, const model::Address &address);
    int sourceNumber(const Material &material);
    void settleRun(qsizetype first, qsizetype end);
    /// Takes the words from headings below which only empty notes and tables stand.
    void dropEmptyHeadings();
    /// Notes a private annotation; true where it goes along.
    bool release(const model::Annotation &annotation);

    const Released &m_released;
    const QString &m_style;
    citation::NoteRun m_notes;
    Outline m_outline;
    QHash<std::pair<qint64, QString>, int> m_sourceNumbers;
    bool m_isUnderHeading = false;
};

void Composer::add(const Material &material)
{
    // "Ibid." stands right below what it means.
    if (material.item.kind != model::PackItem::Kind::Passage && material.item.kind != model::PackItem::Kind::Annotation)
        m_notes.interrupt();
    switch (material.item.kind) {
    case model::PackItem::Kind::Heading:
        m_outline.blocks.append(headingBlock(material));
        break;
    case model::PackItem::Kind::Note:
        m_outline.blocks.append(noteBlock(material));
        break;
    case model::PackItem::Kind::Document:
        m_outline.blocks.append(documentBlock(material));
        break;
    case model::PackItem::Kind::Passage:
        m_outline.blocks.append(quotationBlock(material));
        break;
    case model::PackItem::Kind::Annotation:
        m_outline.blocks.append(annotationBlock(material));
        break;
    case model::PackItem::Kind::Record:
        m_outline.blocks.append(recordBlock(material));
        break;
    case model::PackItem::Kind::Table:
        m_outline.blocks.append(tableBlock(material));
        break;
    }
    Block &block = m_outline.blocks.last();
    QList<base::PassageId> from;
    for (const model::Passage &passage : material.passages)
        from.append(passage.id);
    block.attribution = std::max(block.attribution, leaveOutRestricted(block.quotation.text, from, material.restricted));
    const bool hasOwnText = block.kind == Block::Kind::Heading || block.kind == Block::Kind::Note;
    block.reason = hasOwnText ? QString() : material.item.text.simplified();
    if (block.attribution == model::Attribution::NeedsClearance && block.quotation.check != Check::SourceMissing)
        block.quotation.check = Check::NeedsClearance;
    m_outline.unnamed += block.attribution == model::Attribution::ChathamHouse;
    m_outline.withheld += block.attribution == model::Attribution::NeedsClearance;
}

Block Composer::headingBlock(const Material &material)
{
    Block block = begin(Block::Kind::Heading, material);
    block.heading = material.item.text.simplified(); // One line, whatever was pasted.
    block.headingLevel = 1;
    m_isUnderHeading = true;
    return block;
}

Block Composer::begin(Block::Kind kind, const Material &material) const
{
    Block block;
    block.kind = kind;
    block.headingLevel = m_isUnderHeading ? 2 : 1;
    block.language = material.text.language;
    block.record = material.record;
    block.source = material.text;
    block.annotations = material.annotations;
    return block;
}

Block Composer::noteBlock(const Material &material) const
{
    Block block = begin(Block::Kind::Note, material);
    block.text = material.item.text;
    return block;
}

Block Composer::documentBlock(const Material &material)
{
    Block block = begin(Block::Kind::Document, material);
    block.heading = headingOf(material.record, material.text);
    block.passages = material.passages;
    for (const model::Annotation &annotation : material.privateOnes) {
        if (release(annotation))
            block.annotations.append(annotation);
    }
    note(block, leaveOutRestricted(block.passages, material.restricted));
    if (block.passages.isEmpty()) {
        block.quotation.check = Check::SourceMissing;
        return block;
    }
    block.quotation.source = m_notes.next(model::CitedWork::of(material.record, material.text)).plain;
    block.quotation.sourceNumber = sourceNumber(material);
    return block;
}

Block Composer::quotationBlock(const Material &material)
{
    Block block = begin(Block::Kind::Quotation, material);
    // A run of paragraphs from one work stands under the work's name, unless the user has made headings of their own.
    const Block *last = m_outline.blocks.isEmpty() ? nullptr : &m_outline.blocks.constLast();
    const bool isRun = last && last->kind == Block::Kind::Quotation && last->record.id == material.record.id;
    if (!m_isUnderHeading && !isRun && material.record.id.isValid())
        block.heading = headingOf(material.record, material.text);
    const bool hasPassage = !material.passages.isEmpty();
    quote(block, material, material.item.quote, hasPassage ? material.passages.first().address : model::Address());
    if (!hasPassage || block.quotation.check == Check::Changed)
        return block; // The words as they were taken.
    const QString &taken = material.item.quote;
    if (taken.isEmpty() || taken.size() >= material.passages.first().content.size())
        block.passages = openingOf(material) + material.passages;
    QList<model::Passage> beside = block.passages.isEmpty() ? QList<model::Passage>() : material.parallel;
    // Before they are joined: a row has the id of its left paragraph only.
    note(block, leaveOutRestricted(block.passages, beside, material.restricted));
    if (!beside.isEmpty()) {
        block.passages = besideEachOther(block.passages, beside);
        Material second = material;
        second.text = material.parallelText;
        sourceNumber(second);
    }
    return block;
}

QList<model::Passage> Composer::openingOf(const Material &material) const
{
    QList<model::Passage> opening = material.opening;
    if (m_outline.blocks.isEmpty() || m_outline.blocks.last().kind != Block::Kind::Quotation)
        return opening;
    // Below the paragraph before it stands its own.
    opening.removeIf([this](const model::Passage &one) {
        return std::ranges::contains(m_outline.blocks.last().passages, one.id, &model::Passage::id);
    });
    return opening;
}

Block Composer::annotationBlock(const Material &material)
{
    Block block = begin(Block::Kind::Annotation, material);
    if (material.annotations.isEmpty()) {
        block.quotation.check = Check::SourceMissing;
        return block;
    }
    const model::Annotation &annotation = material.annotations.first();
    if (annotation.isPrivate && !release(annotation)) {
        block.annotations.clear();
        return block; // It prints nothing.
    }
    block.text = annotation.comment;
    const model::Address address
        = material.passages.isEmpty() ? model::Address(annotation.address) : material.passages.first().address;
    if (annotation.kind != model::AnnotationKind::DocumentNote)
        quote(block, material, annotation.anchor.exact, address);
    return block;
}

Block Composer::tableBlock(const Material &material) const
{
    Block block = begin(Block::Kind::Table, material);
    block.language.clear(); // Of the pages.
    block.passages = material.passages;
    block.facts = material.facts;
    block.attribution = material.attribution;
    return block;
}

Block Composer::recordBlock(const Material &material)
{
    Block block = begin(Block::Kind::Record, material);
    block.heading = headingOf(material.record, material.text);
    block.facts = material.facts;
    if (!material.record.id.isValid())
        block.quotation.check = Check::SourceMissing;
    else
        block.quotation.source = m_notes.next(model::CitedWork::of(material.record, material.text)).plain;
    return block;
}

/// In a run of paragraphs of one text each is printed once: a sub-paragraph that was chosen beside its own paragraph stands
/// below that one already.
void Composer::settleRun(qsizetype first, qsizetype end)
{
    QList<Block> &blocks = m_outline.blocks;
    for (qsizetype index = first; index < end; ++index) {
        for (qsizetype other = first; other < end && blocks.at(index).shownIn < 0; ++other) {
            const bool comesFirst = blocks.at(other).passages.size() > blocks.at(index).passages.size() || other < index;
            if (other != index && comesFirst && blocks.at(other).shownIn < 0 && holds(blocks.at(other), blocks.at(index)))
                blocks[index].shownIn = int(other);
        }
    }
}

void Composer::dropEmptyHeadings()
{
    QList<Block> &blocks = m_outline.blocks;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        if (blocks.at(index).kind != Block::Kind::Heading)
            continue;
        qsizetype end = index + 1;
        bool hasContent = false;
        for (; end < blocks.size() && blocks.at(end).kind != Block::Kind::Heading; ++end)
            hasContent = hasContent || !printsNothing(blocks.at(end));
        // A heading with nothing below it at all is one that is being written.
        const bool isOfTemplate = !m_outline.pack.items.value(index).quote.isEmpty();
        if ((end > index + 1 || isOfTemplate) && !hasContent)
            blocks[index].heading.clear();
    }
}

Outline Composer::take()
{
    const QList<Block> &blocks = m_outline.blocks;
    for (qsizetype first = 0; first < blocks.size();) {
        qsizetype end = first + 1;
        while (end < blocks.size() && blocks.at(first).kind == Block::Kind::Quotation
            && blocks.at(end).kind == Block::Kind::Quotation && blocks.at(end).source.id == blocks.at(first).source.id)
            ++end;
        settleRun(first, end);
        first = end;
    }
    dropEmptyHeadings();
    return std::move(m_outline);
}

bool Composer::release(const model::Annotation &annotation)
{
    if (annotation.isLocked)
        return false;
    const bool isReleased = m_released.contains(annotation.id);
    // Once, though it stands in its document and as a block of its own.
    if (!std::ranges::contains(m_outline.privateAnnotations, annotation.id, &PrivateAnnotation::id))
        m_outline.privateAnnotations.append({annotation.id, annotation.anchor.exact, annotation.comment, isReleased});
    return isReleased;
}

/// Checks the words against the passages and says where they come from.
void Composer::quote(Block &block, const Material &material, const QString &words, const model::Address &address)
{
    Quotation &quotation = block.quotation;
    const QString source = Material::quoteOf(material.passages);
    quotation.text = words.isEmpty() ? source : words;
    quotation.address = address.text();
    quotation.check = verify(words, source);
    quotation.sourceWords = source;
    if (!material.passages.isEmpty())
        quotation.passage = material.passages.first().id;
    if (material.isMoved && (quotation.check == Check::Exact || quotation.check == Check::Spacing))
        quotation.check = Check::Moved;
    ++m_outline.quotations;
    if (quotation.check == Check::Changed || quotation.check == Check::SourceMissing)
        ++m_outline.changedQuotations;
    if (!material.record.id.isValid())
        return;
    const QString page = material.passages.isEmpty() ? QString() : material.passages.first().printedPage();
    quotation.source = m_notes.next(model::CitedWork::of(material.record, material.text, address, page)).plain;
    if (material.text.id.isValid())
        quotation.sourceNumber = sourceNumber(material);
}

int Composer::sourceNumber(const Material &material)
{
    const std::pair key(material.record.id.value(), material.text.language);
    if (const auto known = m_sourceNumbers.constFind(key); known != m_sourceNumbers.constEnd())
        return *known;
    const model::Text &text = material.text;
    const model::CitedWork work = model::CitedWork::of(material.record, text);
    m_outline.sources.append(SourceEntry {
        .citation = citation::cite(work, m_style),
        .symbol = material.record.symbol,
        .title = text.title.isEmpty() ? material.record.name : text.title,
        .language = text.language,
        .originalLanguage = text.originalLanguage,
        .imported = text.source.imported.date().toString(Qt::ISODate),
        .sha256 = text.source.sha256,
        .isOfUnitedNations = work.isOfUnitedNations(),
        .superseded = material.record.fields.value("superseded"_L1).toBool(),
    });
    const int number = int(m_outline.sources.size());
    m_sourceNumbers.insert(key, number);
    return number;
}

}

QString Material::quoteOf(const QList<model::Passage> &passages)
{
    QStringList contents;
    for (const model::Passage &passage : passages)
        contents.append(passage.content);
    return contents.join(u'\n');
}

Outline outline(const model::Pack &pack, const QList<Material> &material, const Released &released, const QString &style)
{
    Composer composer(pack, released, style);
    for (const Material &one : material)
        composer.add(one);
    return composer.take();
}

bool stopsExport(const Block &block)
{
    return block.quotation.check != Check::Exact && block.reason.isEmpty();
}

QList<int> blocksThatStop(const Outline &outline)
{
    QList<int> found;
    for (qsizetype index = 0; index < outline.blocks.size(); ++index) {
        if (stopsExport(outline.blocks.at(index)))
            found.append(int(index));
    }
    return found;
}

}
