// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordforms.h"

#include "metadatasnapshot.h"

#include <core/text/stems.h>
#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// No verb has more forms in a library than that; a stem that has is none.
constexpr int kMostForms = 80;

QStringList languagesOf(const Database &database)
{
    const base::Result<std::shared_ptr<const TextMetadata>> metadata = MetadataSnapshot::of(database);
    return metadata ? (*metadata)->values(Facet::Language) : QStringList();
}

}

QString beginningAsWord(const QString &beginning)
{
    QList<uint> characters = beginning.toUcs4();
    characters.resize(std::min<qsizetype>(characters.size(), kLongestBeginning));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()) + u'*';
}

bool isWholeBeginning(const QString &beginning)
{
    return beginning.toUcs4().size() <= kLongestBeginning;
}

QStringList WordForms::othersOf(const QString &typed, const QString &form, const QString &language) const
{
    QStringList forms;
    const auto note = [&](const QString &other) {
        if (other != form && !forms.contains(other))
            forms.append(other);
    };
    Statement scan(m_database, u"SELECT form FROM word WHERE stem = ? AND language = ? LIMIT ?"_s);
    const auto noteAll = [&](const QString &stem, const QString &where) {
        QStringList further;
        scan.bind(stem, where, kMostForms);
        while (scan.next()) {
            const QString other = scan.string(0);
            if (other.startsWith(u'>'))
                further.append(other.sliced(1));
            else
                note(other.startsWith(u'-') ? stem + QStringView(other).sliced(1) : other);
        }
        // A form that is its own stem has no row.
        if (text::stemOf(stem, where) == stem)
            note(stem);
        return further;
    };
    const QStringList languages = language.isEmpty() ? languagesOf(m_database) : QStringList {language};
    for (const QString &each : languages) {
        const QStringList further = text::hasStems(each) ? noteAll(text::stemOf(typed, each), each) : QStringList();
        for (const QString &stem : further)
            noteAll(stem, each);
    }
    return forms;
}

QStringList WordForms::beginningWith(const QString &prefix, int limit) const
{
    QStringList forms;
    const QByteArray first = prefix.toUtf8();
    // No word holds the highest code point, so it stands behind all that begin so.
    const QByteArray last = first + QByteArray("\xF4\x8F\xBF\xBF");
    Statement scan(m_database, u"SELECT term FROM text_word WHERE term >= ? AND term < ? LIMIT ?"_s);
    scan.bind(first, last, limit);
    while (scan.next()) {
        if (const QString word = scan.string(0); !word.endsWith(u'*'))
            forms.append(word);
    }
    return forms;
}

}
