// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "colournamespage.h"
#include "formpage.h"
#include "kindspage.h"
#include "packsettingspage.h"
#include "readingsettingspage.h"
#include "settingsfile.h"
#include "shortcutlist.h"
#include "syntaxsettingspage.h"
#include "themerulessettings.h"

#include <presentation/settings/language.h>
#include <presentation/shared/spelling.h>
#include <window/controls/retranslation.h>

#include <QCheckBox>
#include <QComboBox>
#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kFewestPoints = 7;
constexpr int kMostPoints = 24;

}

SettingsDialog::SettingsDialog(presentation::Settings &settings, presentation::ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_pages->setDocumentMode(true);
    m_pages->addTab(makeGeneralPage(), QString());
    m_pages->addTab(new ReadingSettingsPage(settings, this), QString());
    m_pages->addTab(new ShortcutList(actions, this), QString());
    m_pages->addTab(new KindsPage(this), QString());
    m_pages->addTab(new ColourNamesPage(settings, this), QString());
    m_pages->addTab(new PackSettingsPage(settings, this), QString());
    m_pages->addTab(new ThemeRulesSettings(actions, this), QString());
    m_pages->addTab(new SyntaxSettingsPage(settings, this), QString());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new SettingsFile(settings, this), 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(720, 520);
    retranslated(this, [this] { retranslate(); });
    connectFields();
    m_search->setFocus();
}

QWidget *SettingsDialog::makeGeneralPage()
{
    auto *page = new FormPage(this);
    m_language = new QComboBox(page);
    m_language->setObjectName(u"language"_s);
    m_scheme = new QComboBox(page);
    m_scheme->setObjectName(u"scheme"_s);
    m_fontSize = new QSpinBox(page);
    m_fontSize->setRange(kFewestPoints - 1, kMostPoints);
    m_fontSize->setObjectName(u"fontSize"_s);
    m_author = new QLineEdit(page);
    m_author->setObjectName(u"author"_s);
    m_watched = new QLineEdit(page);
    m_watched->setObjectName(u"watchedFolder"_s);
    m_watched->setReadOnly(true);
    m_chooseWatched = m_watched->addAction(QIcon::fromTheme(u"document-open-folder"_s), QLineEdit::TrailingPosition);
    m_clearWatched = m_watched->addAction(QIcon::fromTheme(u"edit-clear"_s), QLineEdit::TrailingPosition);
    m_clearWatched->setShortcut(QKeySequence::Delete);
    m_clearWatched->setShortcutContext(Qt::WidgetShortcut);
    m_dailyBackup = new QCheckBox(page);
    m_dailyBackup->setObjectName(u"dailyBackup"_s);
    m_spelling = new QCheckBox(page);
    m_spelling->setObjectName(u"spelling"_s);
    m_dictionaries = new QLabel(page);
    m_dictionaries->setObjectName(u"dictionaries"_s);
    m_dictionaries->setWordWrap(true);
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_scheme),
             static_cast<QWidget *>(m_fontSize), static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_watched),
             static_cast<QWidget *>(m_dailyBackup), static_cast<QWidget *>(m_spelling), static_cast<QWidget *>(m_dictionaries)}) {
        m_labels.append(page->addRow(field));
    }
    return page;
}

void SettingsDialog::connectFields()
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::showMatches);
    connect(m_language, &QComboBox::activated, this,
        [this] { m_settings.setValue(presentation::Setting::UiLanguage, m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::activated, this,
        [this] { m_settings.setValue(presentation::Setting::ColourScheme, m_scheme->currentData().toString()); });
    connect(m_fontSize, &QSpinBox::valueChanged, this,
        [this](int points) {
            // A step up from the system's size leads to the next one, not to the smallest.
            if (points == kFewestPoints && m_settings.value(presentation::Setting::FontSize).toInt() == 0)
                points = std::clamp(QFontInfo(font()).pointSize() + 1, kFewestPoints, kMostPoints);
            m_settings.setValue(presentation::Setting::FontSize, points < kFewestPoints ? 0 : points);
        });
    connect(m_author, &QLineEdit::editingFinished, this,
        [this] { m_settings.setValue(presentation::Setting::AuthorName, m_author->text().trimmed()); });
    connect(m_dailyBackup, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(presentation::Setting::DailyBackup, on); });
    connect(m_spelling, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(presentation::Setting::SpellChecking, on); });
    connect(m_chooseWatched, &QAction::triggered, this, &SettingsDialog::chooseWatchedFolder);
    // By keys alone: the icons in a line take no focus.
    connect(m_watched, &QLineEdit::returnPressed, this, &SettingsDialog::chooseWatchedFolder);
    connect(m_clearWatched, &QAction::triggered, this, [this] { m_settings.setValue(presentation::Setting::WatchedFolder, QString()); });
    connect(&m_settings, &presentation::Settings::settingChanged, this, &SettingsDialog::showValues);
}

void SettingsDialog::showMatches()
{
    const QString words = m_search->text().simplified();
    m_found.clear();
    int called = -1;
    for (int index = 0; index < m_pages->count(); ++index) {
        auto *page = static_cast<SettingsPage *>(m_pages->widget(index));
        // A page that is called so is shown whole, and comes first.
        const bool isCalledSo = SettingsPage::hasWords(m_pages->tabText(index), words);
        m_found.append(page->showMatches(isCalledSo ? QString() : words));
        if (isCalledSo && !words.isEmpty() && called < 0)
            called = index;
    }
    const auto first = std::ranges::find_if(m_found, [](const QWidget *field) { return field != nullptr; });
    const bool hasFound = first != m_found.end();
    m_pages->setVisible(hasFound);
    m_nothing->setVisible(!hasFound);
    if (!hasFound)
        return;
    const int page = called >= 0 ? called : int(m_found.value(m_pages->currentIndex()) ? m_pages->currentIndex() : first - m_found.begin());
    m_pages->setTabVisible(page, true);
    m_pages->setCurrentIndex(page);
    for (int index = 0; index < m_pages->count(); ++index)
        m_pages->setTabVisible(index, m_found.at(index) != nullptr);
}

void SettingsDialog::showSyntax()
{
    m_pages->setCurrentIndex(m_pages->count() - 1);
}

void SettingsDialog::chooseWatchedFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watched Folder"), m_settings.value(presentation::Setting::WatchedFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { m_settings.setValue(presentation::Setting::WatchedFolder, folder); });
    dialog->open();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No setting has these words."));
    m_pages->setTabText(0, tr("General"));
    //: A page of the settings: how texts are set on the screen.
    m_pages->setTabText(1, tr("Reading"));
    m_pages->setTabText(2, tr("Keyboard Shortcuts"));
    //: A page of the settings: kinds of records and their fields.
    m_pages->setTabText(3, tr("Record Types"));
    m_pages->setTabText(4, tr("Annotations"));
    m_pages->setTabText(5, tr("Briefing Packs"));
    //: A page of the settings: the rules by which paragraphs are found to be about a theme.
    m_pages->setTabText(6, tr("Theme Rules"));
    //: A page of the settings: the colours of verbs, symbols and dates in texts, and of markup.
    m_pages->setTabText(7, tr("Syntax"));
    const QStringList texts {tr("Language"), tr("Colours"), tr("Font size"), tr("Your name"), tr("Watched folder"), tr("Backups"), tr("Spelling"),
        //: Of the spell-check.
        tr("Dictionaries")};
    for (qsizetype row = 0; row < texts.size(); ++row)
        m_labels.at(row)->setText(texts.at(row));
    const QSignalBlocker languageBlocker(m_language);
    const QSignalBlocker schemeBlocker(m_scheme);
    m_language->clear();
    m_language->addItem(tr("Follow system"), QString());
    for (const QString &code : presentation::Language::available())
        m_language->addItem(presentation::Language::ownName(code), code);
    m_scheme->clear();
    m_scheme->addItem(tr("Follow system"), u"system"_s);
    m_scheme->addItem(tr("Light"), u"light"_s);
    m_scheme->addItem(tr("Dark"), u"dark"_s);
    //: Font size: the size that the system has set.
    m_fontSize->setSpecialValueText(tr("Follow system"));
    //: The unit of a font's size.
    m_fontSize->setSuffix(tr(" pt"));
    m_watched->setPlaceholderText(tr("None: files are imported only when you say so"));
    m_watched->setToolTip(tr("What is put into this folder is imported by itself while a library is open. Enter chooses a folder, Delete none."));
    m_chooseWatched->setText(tr("Choose…"));
    m_clearWatched->setText(tr("Watch No Folder"));
    m_dailyBackup->setText(tr("Make one a day by itself"));
    m_dailyBackup->setToolTip(tr("Two are kept, and one of each of the four weeks before, in the library's folder “backups”."));
    m_spelling->setText(tr("Check comments, notes and your own words in packs"));
    m_author->setPlaceholderText(tr("Stands on your notes and packs"));
    showDictionaries();
    showValues();
    // The pages are told of a new language after the dialog.
    if (!m_search->text().isEmpty())
        QMetaObject::invokeMethod(this, &SettingsDialog::showMatches, Qt::QueuedConnection);
}

void SettingsDialog::showDictionaries()
{
    presentation::spelling().missing({u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s}, this, [this](const QStringList &missing) {
        QStringList names;
        for (const QString &language : missing)
            names.append(presentation::Language::ownName(language));
        m_dictionaries->setText(missing.isEmpty()
                ? tr("English, French, Spanish, Russian and Arabic are installed.")
                //: %1 is a list of languages.
                : tr("None for %1. Install the Hunspell dictionaries of your system for them; words in these languages are not checked.")
                      .arg(QLocale().createSeparatedList(names)));
    });
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isSearching = m_search->hasFocus();
    const int key = event->key();
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (isSearching && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)) {
        if (QWidget *found = m_found.value(m_pages->currentIndex()))
            found->setFocus(Qt::ShortcutFocusReason);
    } else if (isSearching && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void SettingsDialog::showValues()
{
    const QSignalBlocker fontBlocker(m_fontSize);
    m_language->setCurrentIndex(m_language->findData(m_settings.value(presentation::Setting::UiLanguage).toString()));
    m_scheme->setCurrentIndex(m_scheme->findData(m_settings.value(presentation::Setting::ColourScheme).toString()));
    const int points = m_settings.value(presentation::Setting::FontSize).toInt();
    m_fontSize->setValue(points == 0 ? kFewestPoints - 1 : points);
    m_watched->setText(m_settings.value(presentation::Setting::WatchedFolder).toString());
    m_clearWatched->setVisible(!m_watched->text().isEmpty());
    m_spelling->setChecked(m_settings.value(presentation::Setting::SpellChecking).toBool());
    m_dailyBackup->setChecked(m_settings.value(presentation::Setting::DailyBackup).toBool());
    if (!m_author->hasFocus())
        m_author->setText(m_settings.value(presentation::Setting::AuthorName).toString());
}

}
