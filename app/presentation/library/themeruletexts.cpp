// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeruletexts.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation::ruletexts {

namespace {

QString trRules(const char *text, int count = -1)
{
    return QCoreApplication::translate("ThemeRules", text, nullptr, count);
}

QString paragraphsIn(qsizetype paragraphs, qint64 documents, const char *sentence)
{
    //: Stands in place of %1 in a sentence about what a rule of a theme does.
    const QString first = trRules(QT_TRANSLATE_N_NOOP("ThemeRules", "%n paragraph(s)"), int(paragraphs));
    //: Stands in place of %2 there.
    const QString second = trRules(QT_TRANSLATE_N_NOOP("ThemeRules", "%n document(s)"), int(documents));
    return trRules(sentence).arg(first, second);
}

}

QString themeName(const recognition::ThemeRule &rule)
{
    const QString own = rule.names.value(Language::current());
    return own.isEmpty() ? rule.names.value(u"en"_s, rule.names.isEmpty() ? rule.key.section(u':', 1) : *rule.names.begin()) : own;
}

QString partName(recognition::RuleFault::Part part)
{
    using Part = recognition::RuleFault::Part;
    switch (part) {
    case Part::Any:
        //: A part of a theme's rule: phrases of which one has to stand in a paragraph.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "One of these phrases"));
    case Part::All:
        //: A part of a theme's rule.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "And all of these"));
    case Part::None:
        //: A part of a theme's rule.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "But none of these"));
    case Part::Pattern:
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "Or this regular expression"));
    case Part::Whole:
        break;
    }
    return {};
}

QString fault(const recognition::RuleFault &fault)
{
    using Kind = recognition::RuleFault::Kind;
    const QString where = names::isolated(partName(fault.part));
    switch (fault.kind) {
    case Kind::NoWords:
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "Nothing has to stand in a paragraph yet. Write a phrase, or a regular expression."));
    case Kind::NoLetters:
        //: %1 is a part of a rule ("One of these phrases"), %2 the number of a line.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "“%1”, line %2 has no letter and no digit. Write a word there, or delete the line."))
            .arg(where, QLocale().toString(fault.line));
    case Kind::Contradiction:
        //: %1 is a part of a rule ("But none of these"), %2 the number of a line.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "“%1”, line %2 is part of what has to stand there, so that nothing can be found. Delete the line, or make it longer."))
            .arg(where, QLocale().toString(fault.line));
    case Kind::BadPattern:
        //: %1 is the number of a character.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "The regular expression breaks off at character %1. Close its brackets, and put \\ before a sign that is meant as it stands."))
            .arg(QLocale().toString(fault.position));
    case Kind::EmptyPattern:
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "The regular expression fits where nothing stands. Ask for one character at least: + instead of *."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString trial(const application::RuleTrial &trial)
{
    if (trial.isTooWide) {
        //: %1 is a large number.
        return trRules(QT_TRANSLATE_NOOP("ThemeRules", "This rule finds more than %1 paragraphs. Make it narrower to save it."))
            .arg(QLocale().toString(application::kMostSuggestions));
    }
    QStringList parts;
    if (!trial.gained.isEmpty())
        //: %1 is "3 paragraphs", %2 is "2 documents".
        parts.append(paragraphsIn(trial.gained.size(), trial.gainedDocuments, QT_TRANSLATE_NOOP("ThemeRules", "%1 in %2 get the theme.")));
    if (!trial.lost.isEmpty())
        //: %1 is "3 paragraphs", %2 is "2 documents".
        parts.append(paragraphsIn(trial.lost.size(), trial.lostDocuments, QT_TRANSLATE_NOOP("ThemeRules", "%1 in %2 lose it.")));
    if (parts.isEmpty())
        parts.append(trRules(QT_TRANSLATE_NOOP("ThemeRules", "No paragraph gets or loses the theme.")));
    if (trial.kept > 0)
        //: Of paragraphs with a theme, when its rule is changed.
        parts.append(trRules(QT_TRANSLATE_N_NOOP("ThemeRules", "%n stay as they are."), int(trial.kept)));
    return parts.join(u' ');
}

}
