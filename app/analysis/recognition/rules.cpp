// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

// The precisions are those that the tests of the rules print over real files, rounded down: symbols and citations together are
// 0.997 where the truth names them rightly (tst_citationtruth), speakers and mandates those of tst_articles and tst_mandates.
// Those of titles and themes are counted over claims that were read one by one (tst_suggestions). Those of events, people,
// quotations and positions are counted over the texts of tests/data/prose on which no rule was written, those of `apart`
// (tst_prosetruth, textsKeptApart); a person is right with the name, the office and for whom.
constexpr Rule checked(const char *name, const char *description, int right, int of)
{
    return {name, description, 100.0 * right / of, right, of};
}

constexpr std::array kRules {
    //: The source file itself says so.
    Rule {"", QT_TRANSLATE_NOOP("Rule", "Stated in the source file")},
    Rule {"symbol", QT_TRANSLATE_NOOP("Rule", "A document symbol in the text"), 99},
    Rule {"citation", QT_TRANSLATE_NOOP("Rule", "A citation in words"), 99},
    checked("title", QT_TRANSLATE_NOOP("Rule", "The title of a document"), 3, 3),
    Rule {"session", QT_TRANSLATE_NOOP("Rule", "A session of a body that the text names")},
    checked("coregroup", QT_TRANSLATE_NOOP("Rule", "States that stand beside the words core group"), 39, 45),
    checked("position", QT_TRANSLATE_NOOP("Rule", "What a State did about a text, or for whom it spoke"), 39, 45),
    checked("event", QT_TRANSLATE_NOOP("Rule", "An event that the text tells of"), 74, 83),
    Rule {"sameevent", QT_TRANSLATE_NOOP("Rule", "Another text tells of an event of the same day and name, or kind: the same?")},
    checked("speaker", QT_TRANSLATE_NOOP("Rule", "Somebody whom a title or a role describes"), 67, 103),
    checked("person", QT_TRANSLATE_NOOP("Rule", "A person that the text names"), 67, 103),
    Rule {"statement", QT_TRANSLATE_NOOP("Rule", "Who speaks a statement as a whole"), 97},
    Rule {"organisation", QT_TRANSLATE_NOOP("Rule", "An organisation that the text names")},
    checked("quotation", QT_TRANSLATE_NOOP("Rule", "Words in quotation marks and who said them"), 57, 69),
    Rule {"reported", QT_TRANSLATE_NOOP("Rule", "A sentence that tells what somebody said, without quoting it")},
    Rule {"contact", QT_TRANSLATE_NOOP("Rule", "Whom the text asks to write to")},
    checked("theme", QT_TRANSLATE_NOOP("Rule", "Theme keywords"), 57, 60),
    Rule {"mandate", QT_TRANSLATE_NOOP("Rule", "A paragraph that asks somebody for something"), 95},
    //: A paragraph that has the words of a record's name without being linked to it.
    Rule {"mention", QT_TRANSLATE_NOOP("Rule", "A record's name or alias")},
};

}

bool isReliable(const Rule &rule)
{
    constexpr double kReliable = 90;
    return rule.precision == 0 || rule.precision >= kReliable;
}

Rule ruleOf(const QString &name)
{
    const QString plain = name.section(u'/', 0, 0);
    for (const Rule &rule : kRules) {
        if (plain == QLatin1StringView(rule.name))
            return rule;
    }
    return {"", "", 0};
}

}
