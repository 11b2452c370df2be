// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedfacts.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

QString exchangedFacts(const QStringList &remarks)
{
    static constexpr std::array kFacts {
        //: Of a file with references or annotations: as many of them are new in the library.
        std::pair {"entries-added", QT_TRANSLATE_N_NOOP("ExchangedFacts", "%n new")},
        //: Of a file with references or annotations: as many changed what the library had.
        std::pair {"entries-updated", QT_TRANSLATE_N_NOOP("ExchangedFacts", "%n updated")},
        //: Of a file with references or annotations: as many were in the library already.
        std::pair {"entries-unchanged", QT_TRANSLATE_N_NOOP("ExchangedFacts", "%n known already")},
        //: Of a file with annotations: as many have no place in their document.
        std::pair {"annotations-loose", QT_TRANSLATE_N_NOOP("ExchangedFacts", "%n without a place: attach them in Annotations")},
        //: Of a file with annotations: as many could not be taken.
        std::pair {"annotations-without-document",
            QT_TRANSLATE_N_NOOP("ExchangedFacts", "%n left out: import their documents, then this file again")},
    };
    QStringList facts;
    for (const auto &[code, words] : kFacts) {
        for (const QString &remark : remarks) {
            if (remark.section(u':', 0, 0) == QLatin1StringView(code))
                facts.append(QCoreApplication::translate("ExchangedFacts", words, nullptr, remark.section(u':', 1).toInt()));
        }
    }
    //: Joins short facts: "3 new, 1 updated".
    return facts.join(QCoreApplication::translate("ExchangedFacts", ", "));
}

}
