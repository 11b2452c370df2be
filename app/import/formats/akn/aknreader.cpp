// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknreader.h"

#include "aknbody.h"
#include "aknidentity.h"
#include "aknmetadata.h"

#include <import/formats/container/archive.h>

#include <QSet>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAknHeadLength = 1 << 14;

// The document element stands under the root, before or after what belongs to it.
const Node *documentOf(const Node &root)
{
    static const QSet<QString> kinds{u"statement"_s, u"documentCollection"_s, u"act"_s, u"bill"_s, u"doc"_s,
        u"debateReport"_s, u"officialGazette"_s, u"judgment"_s, u"amendmentList"_s};
    for (const Node &child : root.children) {
        if (kinds.contains(child.name))
            return &child;
    }
    return nullptr;
}

model::ExtractedText::Markup markupOf(const Node &document)
{
    const bool isStatement = document.name == "statement"_L1 || document.name == "documentCollection"_L1;
    return isStatement ? model::ExtractedText::Markup::Resolution : model::ExtractedText::Markup::Act;
}

// "A" of the part's own title line; where it has none, its place.
QString partLetter(const Node &statement, int place)
{
    const Node *preface = statement.child(u"preface");
    const Node *number = preface ? preface->find(u"docNumber") : nullptr;
    const QString letter = number ? number->plainText() : QString();
    return letter.size() == 1 ? letter : QString(QChar(u'A' + place % 26));
}

void takeComponents(const Node &root, AknBody &body)
{
    int place = 0;
    for (const Node *component : root.findAll(u"component")) {
        for (const Node &child : component->children) {
            if (!child.isText() && child.name != "documentRef"_L1)
                body.take(child, partLetter(child, place++));
        }
    }
}

}

bool AknReader::accepts(const Input &input) const
{
    // The members of an archive may be stored as they are, and then it begins with their words.
    if (Archive::isArchive(input.bytes))
        return false;
    const QByteArray head = asciiHead(input.bytes, kAknHeadLength);
    for (qsizetype at = head.indexOf("akomaNtoso"); at > 0; at = head.indexOf("akomaNtoso", at + 1)) {
        const char before = head.at(at - 1);
        // As an element, with or without prefix, or in a declaration, which read() refuses.
        if (before == '<' || before == ':' || head.first(at).endsWith("<!DOCTYPE "))
            return true;
    }
    return false;
}

base::Result<model::ExtractedText> AknReader::read(const Input &input) const
{
    TRY(const Node root, parseXml(input.bytes));
    const Node *document = documentOf(root);
    if (root.name != "akomaNtoso"_L1 || !document)
        return base::failure(base::ErrorCode::OtherFlavour, input.fileName);

    model::ExtractedText result;
    readAknMetadata(*document, result.declared);
    result.identity = aknIdentity(*document);
    result.markup = markupOf(*document);
    AknBody body(result.markup);
    body.take(*document);
    if (document->name == "documentCollection"_L1)
        takeComponents(root, body);
    result.declared.dropped = body.paragraphs().dropped();
    result.paragraphs = body.paragraphs().blocks();
    return result;
}

}
