// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QBuffer>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>

/// The paragraphs of an office file once a person has accepted or rejected all of its changes, by the rules of the two formats and
/// without the readers of the program. Empty paragraphs are left out; a file that is not well-formed has none.
namespace settled {

enum class Verdict { Accepted, Rejected };

inline QByteArray part(QByteArray file, const QString &name)
{
    QBuffer buffer(&file);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const auto *entry = dynamic_cast<const KArchiveFile *>(zip.directory()->entry(name));
    return entry ? entry->data() : QByteArray();
}

/// A paragraph whose end is gone goes on in the next one.
inline QStringList ofDocx(const QByteArray &file, Verdict verdict)
{
    using namespace Qt::StringLiterals;
    const QString gone = verdict == Verdict::Accepted ? u"del"_s : u"ins"_s;
    QXmlStreamReader xml(part(file, u"word/document.xml"_s));
    QStringList paragraphs;
    QString words;
    bool isEndGone = false;
    int inProperties = 0;
    int inGone = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            inProperties += name == "pPr"_L1;
            if (name == gone)
                inProperties ? (void)(isEndGone = true) : (void)++inGone;
            if ((name == "t"_L1 || name == "delText"_L1) && inGone == 0)
                words += xml.readElementText();
        } else if (xml.isEndElement()) {
            inProperties -= name == "pPr"_L1;
            if (name == gone && !inProperties)
                --inGone;
            if (name == "p"_L1 && !std::exchange(isEndGone, false))
                paragraphs.append(std::exchange(words, {}));
        }
    }
    paragraphs.append(words);
    paragraphs.removeAll(QString());
    return xml.hasError() ? QStringList() : paragraphs;
}

/// A deletion that is rejected comes back where its mark stands: its first paragraph joins what is before, its last what is
/// behind. An insertion that is rejected takes the ends of paragraphs along.
inline QStringList ofOdt(const QByteArray &file, Verdict verdict)
{
    using namespace Qt::StringLiterals;
    QXmlStreamReader xml(part(file, u"content.xml"_s));
    QHash<QString, QStringList> deletions;
    QString change;
    bool isSkipping = false;
    QStringList paragraphs;
    QString words;
    QStringList *into = &paragraphs;
    const auto id = [&xml] { return xml.attributes().value("text:change-id"_L1).toString(); };
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isCharacters() && !isSkipping) {
            words += xml.text();
        } else if (xml.isStartElement()) {
            if (name == "changed-region"_L1)
                change = xml.attributes().value("text:id"_L1).toString();
            else if (name == "change-info"_L1)
                xml.skipCurrentElement();
            else if (name == "deletion"_L1)
                into = &deletions[change];
            else if (name == "s"_L1 && !isSkipping)
                words += u' ';
            else if (verdict == Verdict::Rejected && (name == "change-start"_L1 || name == "change-end"_L1))
                isSkipping = name == "change-start"_L1;
            else if (verdict == Verdict::Rejected && name == "change"_L1) {
                const QStringList deleted = deletions.value(id());
                words += deleted.value(0);
                for (const QString &more : deleted.mid(1))
                    paragraphs.append(std::exchange(words, more));
            }
        } else if (xml.isEndElement()) {
            if (name == "deletion"_L1)
                into = &paragraphs;
            else if ((name == "p"_L1 || name == "h"_L1) && !isSkipping)
                into->append(std::exchange(words, {}));
        }
    }
    paragraphs.removeAll(QString());
    return xml.hasError() ? QStringList() : paragraphs;
}

}
