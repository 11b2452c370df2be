// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "body.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct BodyRow {
    Body body;
    QLatin1StringView code;
    const char *name;
};

constexpr std::array kBodies {
    BodyRow {Body::GeneralAssembly, "GA"_L1, QT_TRANSLATE_NOOP("Body", "General Assembly")},
    BodyRow {Body::HumanRightsCouncil, "HRC"_L1, QT_TRANSLATE_NOOP("Body", "Human Rights Council")},
    BodyRow {Body::SecurityCouncil, "SC"_L1, QT_TRANSLATE_NOOP("Body", "Security Council")},
    BodyRow {Body::EconomicAndSocialCouncil, "ECOSOC"_L1, QT_TRANSLATE_NOOP("Body", "Economic and Social Council")},
    BodyRow {Body::Secretariat, "ST"_L1, QT_TRANSLATE_NOOP("Body", "Secretariat")},
    BodyRow {Body::Other, "other"_L1, QT_TRANSLATE_NOOP("Body", "Other bodies")},
    BodyRow {Body::Unknown, ""_L1, QT_TRANSLATE_NOOP("Body", "Unknown body")},
};

const BodyRow &rowOf(Body body)
{
    for (const BodyRow &row : kBodies) {
        if (row.body == body)
            return row;
    }
    return kBodies.back();
}

}

QString bodyCode(Body body)
{
    return rowOf(body).code;
}

Body bodyOfCode(const QString &code)
{
    for (const BodyRow &row : kBodies) {
        if (row.code.compare(code, Qt::CaseInsensitive) == 0)
            return row.body;
    }
    return Body::Unknown;
}

const char *bodyName(Body body)
{
    return rowOf(body).name;
}

}
