// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedreader.h"

#include "bibtex.h"
#include "csljson.h"
#include "ris.h"
#include "uwazicsv.h"
#include "webannotations.h"

#include <import/formats/encoding.h>
#include <import/formats/limits.h>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

using Found = base::Result<std::optional<Exchanged>>;

/// Names what is wrong in the file that was given.
base::Error errorIn(const Input &input, base::Error error)
{
    error.subject = input.fileName;
    return error;
}

Found referencesOf(const Input &input, const QString &format, const base::Result<QList<ReferenceEntry>> &entries)
{
    if (!entries)
        return std::unexpected(errorIn(input, entries.error()));
    Exchanged found {format, {}};
    for (const ReferenceEntry &entry : *entries) {
        model::Record document = documentOf(entry);
        if (document.name.isEmpty())
            return base::failure(base::ErrorCode::Damaged, input.fileName,
                u"entry %1 has neither a title nor a symbol"_s.arg(found.content.documents.size() + 1));
        found.content.documents.append(std::move(document));
    }
    if (found.content.isEmpty())
        return base::failure(base::ErrorCode::NoText, input.fileName, u"no entry"_s);
    return found;
}

Found annotationsOf(const Input &input, const QJsonDocument &document)
{
    base::Result<QList<model::ForeignAnnotation>> annotations = readWebAnnotations(document);
    if (!annotations)
        return std::unexpected(errorIn(input, annotations.error()));
    if (annotations->isEmpty())
        return base::failure(base::ErrorCode::NoText, input.fileName, u"no annotation"_s);
    return Exchanged {u"web-annotations"_s, {{}, *std::move(annotations)}};
}

/// Whether bytes that are no whole JSON were to be one of these files.
bool wasToBeJson(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.left(64 * 1024);
    return beginning.contains("www.w3.org/ns/anno") || (beginning.contains("\"type\"") && beginning.contains("\"title\""));
}

Found readJson(const Input &input)
{
    QJsonParseError error;
    const QByteArray bytes = input.bytes.startsWith("\xEF\xBB\xBF") ? input.bytes.sliced(3) : input.bytes;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        if (!wasToBeJson(bytes))
            return std::nullopt;
        const qsizetype line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return base::failure(base::ErrorCode::Damaged, input.fileName, u"line %1: %2"_s.arg(line).arg(error.errorString()));
    }
    if (isWebAnnotations(document))
        return annotationsOf(input, document);
    if (isCslJson(document))
        return referencesOf(input, u"csl-json"_s, readCslJson(document));
    return std::nullopt;
}

/// A table without a column of titles is none of these.
Found readTable(const Input &input)
{
    if (isBinary(input.bytes) || !isUwaziCsv(decodeText(input.bytes.left(64 * 1024))))
        return std::nullopt;
    if (input.bytes.size() > kLargestPlain)
        return base::failure(base::ErrorCode::TooLarge, input.fileName, u"%1 bytes of text"_s.arg(input.bytes.size()));
    return referencesOf(input, u"uwazi-csv"_s, readUwaziCsv(decodeText(input.bytes)));
}

bool isNamed(const Input &input, QLatin1StringView ending)
{
    return input.fileName.endsWith(ending, Qt::CaseInsensitive);
}

}

base::Result<std::optional<Exchanged>> readExchanged(const Input &input)
{
    if (isNamed(input, ".csv"_L1))
        return readTable(input);
    const QByteArray beginning = input.bytes.left(4'096).trimmed();
    const bool looksLikeJson = isNamed(input, ".json"_L1) || isNamed(input, ".jsonld"_L1) || beginning.startsWith('{') || beginning.startsWith('[');
    const bool isSaidToBe = isNamed(input, ".ris"_L1) || isNamed(input, ".bib"_L1);
    if (!looksLikeJson && !isSaidToBe && !beginning.contains("TY  -") && !beginning.contains('@'))
        return std::nullopt;
    if (isBinary(input.bytes))
        return std::nullopt;
    if (looksLikeJson && !isSaidToBe)
        return input.bytes.size() > kLargestPlain ? std::nullopt : readJson(input);
    const QString head = decodeText(beginning);
    const bool isTagged = isNamed(input, ".ris"_L1) || isRis(head);
    if (!isTagged && !isNamed(input, ".bib"_L1) && !isBibTex(head))
        return std::nullopt;
    if (input.bytes.size() > kLargestPlain)
        return base::failure(base::ErrorCode::TooLarge, input.fileName, u"%1 bytes of text"_s.arg(input.bytes.size()));
    const QString text = decodeText(input.bytes);
    return isTagged ? referencesOf(input, u"ris"_s, readRis(text)) : referencesOf(input, u"bibtex"_s, readBibTex(text));
}

}
