// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagereport.h"

using namespace Qt::StringLiterals;

namespace pipeline {

QString lossText(const SalvageLoss &loss)
{
    using Kind = SalvageLoss::Kind;
    switch (loss.kind) {
    case Kind::DamagedPages:
        return u"%1 places of the table %2 cannot be read"_s.arg(loss.count).arg(loss.subject);
    case Kind::Rows:
        return u"%1 rows of the table %2 belong to what is lost"_s.arg(loss.count).arg(loss.subject);
    case Kind::Paragraphs:
        return u"paragraphs are missing in %1"_s.arg(loss.subject);
    case Kind::OriginalMissing:
        return u"the original of %1 is missing"_s.arg(loss.subject);
    case Kind::OriginalAltered:
        return u"the original of %1 was altered"_s.arg(loss.subject);
    case Kind::Places:
        return u"%1 annotations are kept, but their place in the text is lost"_s.arg(loss.count);
    }
    Q_UNREACHABLE_RETURN({});
}

}
