// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedesign.h"

#include <core/model/annotation.h>
#include <core/model/pack.h>
#include <core/model/passage.h>
#include <core/model/quotation.h>
#include <core/model/record.h>

#include <QList>
#include <QSet>
#include <QString>

namespace briefing {

/// The result of comparing a quotation with its source.
enum class Check {
    Exact,
    Spacing,       ///< Only spacing or punctuation differs.
    Moved,         ///< The words stand in another paragraph of the source now.
    Changed,
    SourceMissing,
    NeedsClearance ///< Its speakers have not released it.
};
/// "exact", "spacing", "moved", "changed", "source-missing", "needs-clearance" on the command line.
QString checkName(Check check);

/// Compares the words that were taken with the passage as it stands now. A part of the passage is a quotation of it, from
/// whole word to whole word. Spacing: only spaces, commas and other signs, kinds of quotation marks or hyphens differ; a sign
/// between two figures is a part of the number. An empty quotation
/// (nothing was taken down) is Exact; an empty source is SourceMissing.
Check verify(const QString &quote, const QString &source);

/// The material of a pack's item, fetched by the caller (the store is not known here).
struct Material {
    model::PackItem item;
    model::Record record;
    model::Text text;
    QList<model::Passage> passages;       ///< Table: its rows. Document: all; Passage: it and its sub-paragraphs; Annotation: its passage.
    QList<model::Passage> opening;        ///< Passage: what a sub-paragraph hangs on, the outermost first ("OP8").
    QList<model::Annotation> annotations; ///< Annotation items: the one; Document: those to be printed with it.
    QList<model::Quotation> restricted;   ///< Words in the document that are not on the record.
    QList<model::Annotation> privateOnes; ///< Document: annotations that stay in the library unless the user releases them.
    model::Text parallelText;             ///< Passage: the text that stands beside it, and its paragraphs, with the addresses of
    QList<model::Passage> parallel;       ///< those that they stand beside; what they hang on comes first.
    bool isMoved = false;                 ///< Passage: the words were found in another paragraph than they were taken from.
    QStringList facts;                    ///< Record items: lines such as "cited by 3 documents", translated. Table: above it.
    /// Table: the strictest status of the words that it would have: what they do not allow is left out already.
    model::Attribution attribution = model::Attribution::OnTheRecord;

    /// The words to keep as PackItem::quote when these passages are added to a pack.
    static QString quoteOf(const QList<model::Passage> &passages);
};

/// One quotation of the outline.
struct Quotation {
    QString text;
    QString address;
    QString source; ///< The citation under it.
    int sourceNumber = 0; ///< Its number in the list of sources, from 1.
    Check check = Check::Exact;
    QString sourceWords;      ///< Of the paragraph that it stands in now, or was taken from.
    base::PassageId passage;  ///< That paragraph.

    bool operator==(const Quotation &) const = default;
};

/// A block as it will be printed.
struct Block {
    enum class Kind { Heading, Note, Document, Quotation, Annotation, Record, Table };
    Kind kind = Kind::Quotation;
    QString heading;                 ///< What stands in the contents; may be empty.
    int headingLevel = 1;            ///< 2 for what stands under a heading of the user's.
    QString text;                    ///< Markdown of a note or a comment.
    QList<model::Passage> passages;  ///< The paragraphs to print; empty: the words of the quotation.
    QString language;
    Quotation quotation;
    QStringList facts;
    model::Record record;                 ///< What the block is about.
    model::Text source;                   ///< The text that it was taken from.
    QList<model::Annotation> annotations; ///< Document, Annotation: the notes to print with it.
    QString reason; ///< Why it stays as it is although it stops the export.
    /// The strictest status of the words that it would have: what they do not allow is left out already.
    model::Attribution attribution = model::Attribution::OnTheRecord;
    /// The block of the same run that prints these paragraphs already, as a sub-paragraph stands below its own; -1: none.
    int shownIn = -1;
};

/// A source as it stands in the list at the end.
struct SourceEntry {
    QString citation;
    QString symbol;
    QString title;
    QString language;
    QString originalLanguage;
    QString imported; ///< ISO date.
    QString sha256;
    bool isOfUnitedNations = false;
    bool superseded = false;

    bool operator==(const SourceEntry &) const = default;
};

/// A private annotation of the pack, which leaves the library only when the user says so.
struct PrivateAnnotation {
    base::AnnotationId id;
    QString words;   ///< That it marks.
    QString comment;
    bool isReleased = false;
};

/// A pack ready for printing.
struct Outline {
    model::Pack pack;
    QList<Block> blocks; ///< One for each item of the pack, in its order.
    QList<SourceEntry> sources;
    int quotations = 0;        ///< That were checked.
    int changedQuotations = 0; ///< Neither exact nor spacing.
    int unnamed = 0;  ///< Blocks whose words stand there without who said them.
    int withheld = 0; ///< Blocks from which words that need clearance were left out.
    QList<PrivateAnnotation> privateAnnotations;
    PageDesign design;
};

/// A private annotation is left out unless it is one of these.
using Released = QSet<base::AnnotationId>;

/// Puts a pack's material in order, checks every quotation and numbers the sources. Cites in a style of citation::citationStyles();
/// a quotation of the work that was quoted just before it has the short form ("Ibid.") where the style has one.
Outline outline(const model::Pack &pack, const QList<Material> &material, const Released &released = {}, const QString &style = QStringLiteral("un"));

/// Whether a block stops an export: what it quotes is not exactly in its source, or needs clearance, and nobody has said why
/// it stays.
bool stopsExport(const Block &block);
/// The blocks that do, by their numbers.
QList<int> blocksThatStop(const Outline &outline);

}
