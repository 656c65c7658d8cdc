/*
 * Whoever asked for one of our pages and had to sign in first, to Tasklist or to Cockpit, gets that page and not the application.
 * The same pages as in PageDoor.
 */
const PAGES = /^(\/[\w-]+)*\/((families|letters|print-runs)(\/[\w-]+)*\/?|letters\/preview(\/[\w-]+)*\?[\w=&%+-]*)$/;

const application = document.querySelector('base').getAttribute('app-name');

window.angular.module(`cam.${application}`).run(['$rootScope', goWhereOneWanted]);

function goWhereOneWanted($rootScope) {
  const asked = new URLSearchParams(window.location.search).get('asked');
  if (!asked || !PAGES.test(asked)) {
    return;
  }
  $rootScope.$on('authentication.login.success', event => {
    event.preventDefault();
    window.location.replace(asked);
  });
}
