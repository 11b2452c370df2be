// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link.h"

#include <core/base/names.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QMutex>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kOrigins {
    base::Named {Origin::User, "user"_L1},
    base::Named {Origin::Rule, "rule"_L1},
    base::Named {Origin::Source, "source"_L1},
};

constexpr std::array kStatuses {
    base::Named {LinkStatus::Suggested, "suggested"_L1},
    base::Named {LinkStatus::Accepted, "accepted"_L1},
    base::Named {LinkStatus::Rejected, "rejected"_L1},
};

// One row a relation: its name in the store, then how it reads from either end. The words head a list of records.
constexpr std::array kRelations {
    Relation {"cites", QT_TRANSLATE_NOOP("Relation", "cites"), QT_TRANSLATE_NOOP("Relation", "cited by")},
    //: A document and the States that sponsored it.
    Relation {"sponsors", QT_TRANSLATE_NOOP("Relation", "sponsored by"), QT_TRANSLATE_NOOP("Relation", "sponsored")},
    //: A document and the States whose votes are recorded.
    Relation {"votedBy", QT_TRANSLATE_NOOP("Relation", "votes"), QT_TRANSLATE_NOOP("Relation", "voted on")},
    //: A text and its theme.
    Relation {"about", QT_TRANSLATE_NOOP("Relation", "about"), QT_TRANSLATE_NOOP("Relation", "documents on this theme")},
    //: A theme and the wider one above it.
    Relation {"broader", QT_TRANSLATE_NOOP("Relation", "wider theme"), QT_TRANSLATE_NOOP("Relation", "narrower themes")},
    Relation {"adoptedBy", QT_TRANSLATE_NOOP("Relation", "adopted by"), QT_TRANSLATE_NOOP("Relation", "adopted")},
    Relation {"organisedBy", QT_TRANSLATE_NOOP("Relation", "organised by"), QT_TRANSLATE_NOOP("Relation", "organised")},
    //: An event and the people who spoke at it.
    Relation {"speaker", QT_TRANSLATE_NOOP("Relation", "speakers"), QT_TRANSLATE_NOOP("Relation", "spoke at")},
    //: A person and an organisation.
    Relation {"hasAffiliation", QT_TRANSLATE_NOOP("Relation", "belongs to"), QT_TRANSLATE_NOOP("Relation", "people")},
    Relation {"partOf", QT_TRANSLATE_NOOP("Relation", "part of"), QT_TRANSLATE_NOOP("Relation", "has parts")},
    //: An event and a document that was discussed at it.
    Relation {"discusses", QT_TRANSLATE_NOOP("Relation", "discusses"), QT_TRANSLATE_NOOP("Relation", "discussed at")},
    //: A resolution and the earlier one of the same series.
    Relation {"follows", QT_TRANSLATE_NOOP("Relation", "follows"), QT_TRANSLATE_NOOP("Relation", "followed by")},
    //: A call for contributions and the document that mandates it.
    Relation {"calls", QT_TRANSLATE_NOOP("Relation", "call under the mandate of"),
        QT_TRANSLATE_NOOP("Relation", "calls for contributions")},
    //: An event and the resolution that asks for it.
    Relation {"mandatedBy", QT_TRANSLATE_NOOP("Relation", "mandated by"), QT_TRANSLATE_NOOP("Relation", "mandate for")},
    //: A person and a State or an organisation.
    Relation {"represents", QT_TRANSLATE_NOOP("Relation", "represents"),
        QT_TRANSLATE_NOOP("Relation", "represented by")},
    //: A resolution and the draft that it was adopted from; "adopted as" leads from the draft to the resolution.
    Relation {"adoptedFrom", QT_TRANSLATE_NOOP("Relation", "draft"), QT_TRANSLATE_NOOP("Relation", "adopted as")},
    Relation {"revisionOf", QT_TRANSLATE_NOOP("Relation", "revision of"), QT_TRANSLATE_NOOP("Relation", "revised by")},
    Relation {"correctionOf", QT_TRANSLATE_NOOP("Relation", "correction of"), QT_TRANSLATE_NOOP("Relation", "corrected by")},
    Relation {"addendumTo", QT_TRANSLATE_NOOP("Relation", "addendum to"), QT_TRANSLATE_NOOP("Relation", "addenda")},
    //: Words of a text and the paragraph that they are taken from.
    Relation {"quotes", QT_TRANSLATE_NOOP("Relation", "quotes"), QT_TRANSLATE_NOOP("Relation", "quoted in")},
    //: A text and a person, State or organisation whose words it tells without quoting them.
    Relation {"reports", QT_TRANSLATE_NOOP("Relation", "reports the words of"), QT_TRANSLATE_NOOP("Relation", "words reported in")},
    //: A document and the States that supported it, opposed it or explained their votes.
    Relation {"positions", QT_TRANSLATE_NOOP("Relation", "positions"), QT_TRANSLATE_NOOP("Relation", "took a position on")},
    //: A State or a person, and a group of States.
    Relation {"speaksFor", QT_TRANSLATE_NOOP("Relation", "spoke on behalf of"), QT_TRANSLATE_NOOP("Relation", "spoken for by")},
    //: A text and a record whose name stands in it.
    Relation {"mentions", QT_TRANSLATE_NOOP("Relation", "mentions"), QT_TRANSLATE_NOOP("Relation", "mentioned in")},
    //: An event or call, and whom to write to.
    Relation {"contact", QT_TRANSLATE_NOOP("Relation", "contact"), QT_TRANSLATE_NOOP("Relation", "contact for")},
};

}

QString originName(Origin origin)
{
    return base::nameOf(kOrigins, origin);
}

Origin originOfName(const QString &name)
{
    return base::valueOf(kOrigins, name, Origin::User);
}

QString linkStatusName(LinkStatus status)
{
    return base::nameOf(kStatuses, status);
}

LinkStatus linkStatusOfName(const QString &name)
{
    // A name that is not known claims nothing: it waits for the user.
    return base::valueOf(kStatuses, name, LinkStatus::Suggested);
}

std::span<const Relation> relations()
{
    return kRelations;
}

Relation relation(const QString &name)
{
    for (const Relation &row : kRelations) {
        if (QLatin1StringView(row.name) == name)
            return row;
    }
    // A relation of a newer version or of the user: kept for the life of the program, for the row points at its name.
    static QMutex mutex;
    static std::map<QByteArray, Relation> others;
    const QMutexLocker lock(&mutex);
    const auto [entry, isNew] = others.try_emplace(name.toUtf8());
    if (isNew) {
        const char *text = entry->first.constData();
        entry->second = Relation {text, text, text};
    }
    return entry->second;
}

}
