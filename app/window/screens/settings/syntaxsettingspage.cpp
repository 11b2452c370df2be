// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntaxsettingspage.h"

#include <core/base/files.h>
#include <presentation/settings/settings.h>
#include <presentation/syntax/usersyntax.h>
#include <window/controls/retranslation.h>

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace window {

SyntaxSettingsPage::SyntaxSettingsPage(presentation::Settings &settings, QWidget *parent)
    : FormPage(parent)
    , m_settings(settings)
    , m_light(addChoice(u"syntaxLight"_s, Setting::LightSyntaxTheme))
    , m_dark(addChoice(u"syntaxDark"_s, Setting::DarkSyntaxTheme))
    , m_definitions(addSentence(u"syntaxDefinitions"_s))
    , m_folder(new QLineEdit(this))
{
    m_folder->setObjectName(u"syntaxFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folder->setText(presentation::userSyntaxFolder());
    m_openFolder = m_folder->addAction(QIcon::fromTheme(u"document-open-folder"_s), QLineEdit::TrailingPosition);
    connect(m_openFolder, &QAction::triggered, this, &SyntaxSettingsPage::openFolder);
    // By keys alone: the icon in the line takes no focus.
    connect(m_folder, &QLineEdit::returnPressed, this, &SyntaxSettingsPage::openFolder);
    m_labels.append(addRow(m_folder));
    m_problems = addSentence(u"syntaxProblems"_s);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    retranslated(this, [this] { retranslate(); });
}

QComboBox *SyntaxSettingsPage::addChoice(const QString &name, Setting setting)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, setting] { m_settings.setValue(setting, choice->currentData().toString()); });
    m_labels.append(addRow(choice));
    return choice;
}

QLabel *SyntaxSettingsPage::addSentence(const QString &name)
{
    auto *sentence = new QLabel(this);
    sentence->setObjectName(name);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    m_labels.append(addRow(sentence));
    return sentence;
}

void SyntaxSettingsPage::fillChoice(QComboBox &choice, Setting setting, bool isDark)
{
    const QSignalBlocker blocker(choice);
    choice.clear();
    //: The colours that the program brings, among themes of the user's own.
    choice.addItem(tr("Those of Aide-Mémoire"), QString());
    for (const presentation::UserTheme &theme : presentation::userSyntax().themes) {
        if (theme.isDark.value_or(isDark) == isDark)
            choice.addItem(theme.name, theme.name);
    }
    // A theme that is not there any more gives way to ours.
    choice.setCurrentIndex(std::max(choice.findData(m_settings.value(setting).toString()), 0));
}

void SyntaxSettingsPage::openFolder()
{
    for (const QString &folder : {u"/syntax"_s, u"/themes"_s})
        (void)base::makeFolder(presentation::userSyntaxFolder() + folder); // Where it cannot be made, there is nothing to show either.
    QDesktopServices::openUrl(QUrl::fromLocalFile(presentation::userSyntaxFolder()));
}

void SyntaxSettingsPage::retranslate()
{
    const presentation::UserSyntax &own = presentation::userSyntax();
    //: "Words" are those that have colours: verbs, symbols, dates. "Definitions" say which ones, "Not used" lists files with mistakes.
    const QStringList texts {tr("Words on light pages"), tr("Words on dark pages"), tr("Your definitions"), tr("Your folder"), tr("Not used")};
    for (qsizetype row = 0; row < texts.size(); ++row)
        m_labels.at(row)->setText(texts.at(row));
    fillChoice(*m_light, Setting::LightSyntaxTheme, false);
    fillChoice(*m_dark, Setting::DarkSyntaxTheme, true);
    m_definitions->setText(own.definitions.isEmpty() ? tr("None. The handbook says how to write one.") : QLocale().createSeparatedList(own.definitions));
    // Names are often in another script than the window.
    m_definitions->setAlignment(Qt::AlignAbsolute | (QLocale().textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    m_folder->setToolTip(tr("Definitions are read from its folder “syntax”, themes from its folder “themes”, when the program starts. Enter opens it."));
    m_openFolder->setText(tr("Open Folder"));
    m_openFolder->setToolTip(tr("Open Folder"));
    QStringList problems;
    for (const presentation::SyntaxProblem &problem : own.problems)
        problems.append(presentation::problemText(problem));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_labels.last()->setVisible(!problems.isEmpty());
}

}
