// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommands.h"

#include "docks.h"
#include "libraryswitcher.h"
#include "navigationcontroller.h"
#include "reportdialog.h"
#include "tabs.h"
#include "tour.h"

#include <core/model/annotation.h>
#include <presentation/reader/readinglook.h>
#include <presentation/settings/language.h>
#include <presentation/shared/swatch.h>
#include <presentation/syntax/usersyntax.h>
#include <window/controls/messagebar.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/screens/settings/shortcutlist.h>

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QStyleHints>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kZoomStep = 10;
constexpr int kSmallestFont = 7;
constexpr int kLargestFont = 24;

struct Toggle {
    QLatin1StringView action;
    presentation::Setting setting;
};

constexpr std::array kToggles {
    Toggle {"view.numbers"_L1, presentation::Setting::ShowNumbers},
    Toggle {"view.oneText"_L1, presentation::Setting::CompareAsOneText},
    Toggle {"view.table"_L1, presentation::Setting::ListAsTable},
    Toggle {"view.preview"_L1, presentation::Setting::ListPreview},
};

}

WindowCommands::WindowCommands(const WindowContext &context, const LibrarySwitcher &libraries, NavigationController &navigation, Docks &docks)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_navigation(navigation)
    , m_docks(docks)
{
    connectSizes();
    connectLayout();
    connectChoices();
    connectHelp();
    connect(&docks, &Docks::visibilityChanged, this, &WindowCommands::updateChecks);
    connect(&docks, &Docks::pageRequested, &context.tabs, &Tabs::openPage);
    connect(&context.settings, &presentation::Settings::settingChanged, this, &WindowCommands::updateChecks);
    connect(&context.settings, &presentation::Settings::settingChanged, this, &WindowCommands::showColours);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &WindowCommands::showColours);
    context.actions.onTriggered(u"file.quit"_s, this, [this] { m_context.window.close(); });
    updateChecks();
    showColours();
    sayBrokenSyntax();
}

void WindowCommands::connectSizes()
{
    presentation::ActionRegistry &actions = m_context.actions;
    const auto zoom = [this] { return m_context.settings.value(presentation::Setting::ReaderZoom).toInt(); };
    actions.onTriggered(u"view.zoomIn"_s, this, [this, zoom] { zoomTo(zoom() + kZoomStep); });
    actions.onTriggered(u"view.zoomOut"_s, this, [this, zoom] { zoomTo(zoom() - kZoomStep); });
    actions.onTriggered(u"view.zoomReset"_s, this, [this] { zoomTo(100); });
    actions.onTriggered(u"view.fontBigger"_s, this, [this] { stepFont(1); });
    actions.onTriggered(u"view.fontSmaller"_s, this, [this] { stepFont(-1); });
    actions.onTriggered(u"view.fontReset"_s, this, [this] { m_context.settings.setValue(presentation::Setting::FontSize, 0); });
}

void WindowCommands::connectLayout()
{
    presentation::ActionRegistry &actions = m_context.actions;
    actions.onTriggered(u"view.resetLayout"_s, this, [this] { m_docks.reset(); });
    actions.onTriggered(u"view.sidebar"_s, this, [this] { m_docks.setAllVisible(!m_docks.isAnyVisible()); });
    actions.onTriggered(u"view.fullScreen"_s, this,
        [this] { m_context.window.setWindowState(m_context.window.windowState() ^ Qt::WindowFullScreen); });
}

QList<WindowCommands::Choice> WindowCommands::choices()
{
    QList<Choice> all {
        {u"view.schemeSystem"_s, presentation::Setting::ColourScheme, u"system"_s},
        {u"view.schemeLight"_s, presentation::Setting::ColourScheme, u"light"_s},
        {u"view.schemeDark"_s, presentation::Setting::ColourScheme, u"dark"_s},
        {u"view.languageEn"_s, presentation::Setting::UiLanguage, u"en"_s},
        {u"view.languageFr"_s, presentation::Setting::UiLanguage, u"fr"_s},
        {u"view.languageAr"_s, presentation::Setting::UiLanguage, u"ar"_s},
    };
    for (int colour = 0; colour < model::kColourCount; ++colour)
        all.append({u"annotate.colour%1"_s.arg(colour + 1), presentation::Setting::HighlightColour, model::colourName(model::Colour(colour))});
    return all;
}

void WindowCommands::connectChoices()
{
    presentation::ActionRegistry &actions = m_context.actions;
    for (const auto &[id, setting] : kToggles)
        actions.onTriggered(id, this, [this, id, setting] { m_context.settings.setValue(setting, m_context.actions.action(id)->isChecked()); });
    for (const Choice &choice : choices()) {
        actions.onTriggered(choice.action, this, [this, choice] {
            m_context.settings.setValue(choice.setting, choice.value);
            updateChecks(); // The same choice again must not lose its mark.
        });
    }
}

void WindowCommands::updateChecks()
{
    const presentation::ActionRegistry &actions = m_context.actions;
    for (const auto &[id, setting] : kToggles)
        actions.action(id)->setChecked(m_context.settings.value(setting).toBool());
    for (const Choice &choice : choices())
        actions.action(choice.action)->setChecked(valueOf(choice.setting) == choice.value);
    actions.action(u"view.sidebar"_s)->setChecked(m_docks.isAnyVisible());
    actions.action(u"view.fullScreen"_s)->setChecked(m_context.window.isFullScreen());
}

/// Their colours depend on the scheme, their letters are chosen.
void WindowCommands::showColours()
{
    for (int colour = 0; colour < model::kColourCount; ++colour)
        m_context.actions.action(u"annotate.colour%1"_s.arg(colour + 1))->setIcon(presentation::swatch(model::Colour(colour)));
}

/// The language is the one that is spoken: the setting may leave it to the system.
QString WindowCommands::valueOf(presentation::Setting setting) const
{
    return setting == presentation::Setting::UiLanguage ? presentation::Language::current() : m_context.settings.value(setting).toString();
}

void WindowCommands::zoomTo(int percent)
{
    presentation::ReadingLook::zoom(m_context.settings, percent);
}

void WindowCommands::stepFont(int by)
{
    const int points = m_context.settings.value(presentation::Setting::FontSize).toInt();
    const int now = points > 0 ? points : QApplication::font().pointSize();
    m_context.settings.setValue(presentation::Setting::FontSize, std::clamp(now + by, kSmallestFont, kLargestFont));
}

void WindowCommands::connectHelp()
{
    presentation::ActionRegistry &actions = m_context.actions;
    actions.onTriggered(u"edit.settings"_s, this,
        [this] { openSettings(); });
    actions.onTriggered(u"help.shortcuts"_s, this, [this] { (new ShortcutDialog(m_context.actions, &m_context.window))->show(); });
    actions.onTriggered(u"help.tour"_s, this, [this] { takeTour(); });
    actions.onTriggered(u"help.report"_s, this, [this] { (new ReportDialog(m_context.settings, &m_context.window))->show(); });
    actions.onTriggered(u"help.about"_s, this, [this] { showAbout(); });
}

SettingsDialog *WindowCommands::openSettings()
{
    auto *dialog = new SettingsDialog(m_context.settings, m_context.actions, &m_context.window);
    dialog->show();
    return dialog;
}

void WindowCommands::sayBrokenSyntax()
{
    const QList<presentation::SyntaxProblem> &problems = presentation::userSyntax().problems;
    if (problems.isEmpty())
        return;
    const QString first = presentation::problemText(problems.first());
    const int others = int(problems.size()) - 1;
    //: %1 names a file of the user's that cannot be used, and says why; %n more files cannot be used either.
    const QString sentence = others == 0 ? first : tr("%1 %n more cannot be used.", nullptr, others).arg(first);
    m_context.message.show(MessageBar::Kind::Warning, sentence, tr("Show"), [this] { openSettings()->showSyntax(); });
}

void WindowCommands::takeTour()
{
    if (m_tour)
        m_tour->deleteLater();
    m_context.message.hide();
    m_tour = new Tour(&m_context.window, [this](int step) { prepareTour(step); });
    connect(m_tour, &Tour::ended, this, [this] { m_context.settings.setValue(presentation::Setting::TourSeen, true); });
    m_tour->goTo(0);
}

/// The tour speaks of a text, so one is opened where none is in front; only the sample is sure to hold this one.
void WindowCommands::prepareTour(int step)
{
    constexpr int kText = 1;
    constexpr int kLinks = 3;
    constexpr int kNotes = 4;
    if (step == kText && !m_context.tabs.reader() && m_libraries.isSample())
        m_navigation.openReference(u"A/HRC/RES/57/12"_s);
    if (step == kLinks || step == kNotes)
        m_docks.raise(step == kLinks ? u"dock/links"_s : u"dock/notes"_s);
}

void WindowCommands::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Aide-Mémoire"),
        u"<h3>Aide-Mémoire %1</h3><p>%2</p><p>%3</p>"_s.arg(QCoreApplication::applicationVersion(),
            tr("An offline knowledge base for policy officers. It never opens a network connection.").toHtmlEscaped(),
            tr("Texts of the United Nations that you import are unofficial copies for information; the United Nations "
               "is their "
               "source. The program is free software under the GNU General Public License, version 3 or later.")
                .toHtmlEscaped()),
        QMessageBox::Close, &m_context.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(m_context.window.windowIcon().pixmap(64));
    box->open();
}

}
